import { deskPorts, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createReopenHandler } from './handler.ts';

export const handler = lambda(createReopenHandler({ ...deskPorts(), clock: systemClock }), powertoolsLog());
