import { deskPorts, systemClock, workflowPort } from '../../runtime/dependencies.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { inTurn } from '../in-turn.ts';
import { createFamilyStreamHandler } from '../family/handler.ts';
import { createKnowledgeStreamHandler } from '../knowledge/handler.ts';
import { createLinkStreamHandler } from '../link/handler.ts';
import { createProblemStreamHandler } from '../problem/handler.ts';
import { createWorkflowStreamHandler } from './handler.ts';

const log = powertoolsLog();
const dependencies = { ...deskPorts(), workflow: workflowPort(), clock: systemClock, log };

/**
 * What follows for tickets: their own executions, the other side of a link, what children and incidents get
 * of it, and what the desk learns from them.
 */
export const handler = lambda(
  inTurn([
    createWorkflowStreamHandler(dependencies),
    createLinkStreamHandler(dependencies),
    createFamilyStreamHandler(dependencies),
    createKnowledgeStreamHandler(dependencies),
    createProblemStreamHandler(dependencies),
  ]),
  log,
);
