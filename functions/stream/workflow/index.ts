import { deskPorts, systemClock, workflowPort } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { inTurn } from '../in-turn.ts';
import { createLinkStreamHandler } from '../link/handler.ts';
import { createWorkflowStreamHandler } from './handler.ts';

const log = powertoolsLog();
const dependencies = { ...deskPorts(), workflow: workflowPort(), clock: systemClock, log };

/** What follows for tickets: their own executions, and the other side of a link. */
export const handler = lambda(
  inTurn([createWorkflowStreamHandler(dependencies), createLinkStreamHandler(dependencies)]),
  log,
);
