import { deskPorts, systemClock, triageModelPort } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createTriageHandler } from './handler.ts';

const log = powertoolsLog();

export const handler = lambda(
  createTriageHandler({ ...deskPorts(), clock: systemClock, model: triageModelPort(log) }),
  log,
);
