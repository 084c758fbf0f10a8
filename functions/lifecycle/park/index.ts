import { deskPorts, systemClock, wakerPort } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createParkHandler } from './handler.ts';

export const handler = lambda(
  createParkHandler({ ...deskPorts(), workflow: wakerPort(), clock: systemClock }),
  powertoolsLog(),
);
