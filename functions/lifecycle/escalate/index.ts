import { deskPorts, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createEscalateHandler } from './handler.ts';

export const handler = lambda(createEscalateHandler({ ...deskPorts(), clock: systemClock }), powertoolsLog());
