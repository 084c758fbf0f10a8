import { ulid } from 'ulid';
import { createWarmKnowledge } from '../knowledge/warm-knowledge.ts';
import { deskPorts, systemClock, workflowPort } from '../runtime/dependencies.ts';
import { powertoolsLog } from '../runtime/log.ts';
import { createApiHandler } from './handler.ts';

const ports = deskPorts();

export const handler = createApiHandler({
  ...ports,
  knowledge: createWarmKnowledge({ store: ports.articles, clock: systemClock }),
  workflow: workflowPort(),
  clock: systemClock,
  newId: ulid,
  log: powertoolsLog(),
});
