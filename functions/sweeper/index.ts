import { deskPorts, systemClock, workflowPort } from '../runtime/dependencies.ts';
import { lambda } from '../runtime/lambda.ts';
import { powertoolsLog } from '../runtime/log.ts';
import { createSweeperHandler } from './handler.ts';

const log = powertoolsLog();

export const handler = lambda(
  createSweeperHandler({ ...deskPorts(), workflow: workflowPort(), clock: systemClock, log }),
  log,
);
