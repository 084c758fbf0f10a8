import { deskPorts, systemClock, triageModelPort } from '../../runtime/dependencies.ts';
import { createWarmKnowledge } from '../../knowledge/warm-knowledge.ts';
import { createWarmLearner } from '../../triage/warm-learner.ts';
import { lambda } from '../../runtime/lambda.ts';
import { powertoolsLog } from '../../runtime/log.ts';
import { createTriageHandler } from './handler.ts';

const log = powertoolsLog();
const ports = deskPorts();

export const handler = lambda(
  createTriageHandler({
    ...ports,
    knowledge: createWarmKnowledge({ store: ports.articles, clock: systemClock }),
    learnt: createWarmLearner(ports),
    model: triageModelPort(log),
    clock: systemClock,
  }),
  log,
);
