import { deskPorts, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createRedirectHandler } from './handler.ts';

export const handler = lambda(createRedirectHandler({ ...deskPorts(), clock: systemClock }), powertoolsLog());
