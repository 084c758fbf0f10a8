import { deskPorts, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createResumeHandler } from './handler.ts';

export const handler = lambda(createResumeHandler({ ...deskPorts(), clock: systemClock }), powertoolsLog());
