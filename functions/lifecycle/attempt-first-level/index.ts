import { deskPorts, systemClock } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createAttemptFirstLevelHandler } from './handler.ts';

export const handler = lambda(
  createAttemptFirstLevelHandler({ ...deskPorts(), clock: systemClock }),
  powertoolsLog(),
);
