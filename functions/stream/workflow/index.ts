import { deskPorts, systemClock, workflowPort } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createWorkflowStreamHandler } from './handler.ts';

const log = powertoolsLog();

export const handler = lambda(
  createWorkflowStreamHandler({ ...deskPorts(), workflow: workflowPort(), clock: systemClock, log }),
  log,
);
