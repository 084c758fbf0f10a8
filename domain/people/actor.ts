import type { Actor, Principal } from './principal.ts';

/** Who is written into the audit trail for a principal: no e-mail address, no groups. */
export const actorOf = (principal: Principal): Actor => ({
  kind: 'person',
  id: principal.id,
  name: principal.name,
  role: principal.role,
  ...(principal.level === undefined ? {} : { level: principal.level }),
});

/** The id that records such as a resolution name; the ticket's own workflow is `workflow`. */
export const actorId = (actor: Actor): string => (actor.kind === 'person' ? actor.id : 'workflow');
