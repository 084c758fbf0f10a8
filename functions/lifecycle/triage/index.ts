import { deskPorts, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createTriageHandler } from './handler.ts';

export const handler = lambda(createTriageHandler({ ...deskPorts(), clock: systemClock }), powertoolsLog());
