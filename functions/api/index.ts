import { ulid } from 'ulid';
import { deskPorts, systemClock, workflowPort } from '../runtime/dependencies.ts';
import { powertoolsLog } from '../runtime/log.ts';
import { createApiHandler } from './handler.ts';

export const handler = createApiHandler({
  ...deskPorts(),
  workflow: workflowPort(),
  clock: systemClock,
  newId: ulid,
  log: powertoolsLog(),
});
