import { deskPorts, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createCloseHandler } from './handler.ts';

export const handler = lambda(createCloseHandler({ ...deskPorts(), clock: systemClock }), powertoolsLog());
