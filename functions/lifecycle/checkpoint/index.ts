import { deskPorts, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createCheckpointHandler } from './handler.ts';

export const handler = lambda(
  createCheckpointHandler({ ...deskPorts(), clock: systemClock }),
  powertoolsLog(),
);
