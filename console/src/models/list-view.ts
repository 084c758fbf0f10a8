import type { Me, TicketQuery } from '../api/types.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { ListPath } from '../routes.ts';

/** The lists that a person has, their own first: that is where they start. */
export const listsFor = ({ role, groups }: Me): ListPath[] => {
  if (role === 'agent') return groups.length > 0 ? ['queue', 'desk', 'mine'] : ['desk', 'mine'];
  if (role === 'administrator') return ['desk', 'queue', 'mine'];
  return ['calls'];
};

/** What a list is called for its reader. */
export const listTitle = (list: ListPath, { role }: Me): MessageKey => {
  if (list !== 'calls') return `nav.${list}`;
  if (role === 'provider') return 'nav.provider';
  return role === 'requester' ? 'nav.calls' : 'nav.customer';
};

type Choice = {
  me: Me;
  groupId?: string | undefined;
  status?: TicketQuery['status'];
  q?: string | undefined;
  cursor?: string | undefined;
};

/**
 * What a list asks the API for. Without a filter the API gives requesters, providers and customers' managers their own,
 * and the desk all open tickets. Undefined while the queue's group is not known.
 */
export const queryOf = (
  list: ListPath,
  { me, groupId, status, q, cursor }: Choice,
): TicketQuery | undefined => {
  if (list === 'queue' && groupId === undefined) return undefined;
  return {
    ...(list === 'queue' && groupId !== undefined && { groupId }),
    ...(list === 'mine' && { assigneeId: me.id }),
    ...(status !== undefined && { status }),
    ...(q !== undefined && q !== '' && { q }),
    ...(cursor !== undefined && { cursor }),
  };
};

/** Agents and administrators type in calls of others; requesters open their own. */
export const mayOpen = ({ role }: Me): boolean => role === 'requester' || isDesk(role);

/** The desk's own people: they see notes, names and workflows of everyone. */
export const isDesk = (role: Me['role']): boolean => role === 'agent' || role === 'administrator';

const open = ['new', 'in-progress', 'pending', 'resolved'] as const;
const all = [...open, 'closed', 'cancelled'] as const;

/** The states a list can be thinned out to: the desk's queues hold open tickets only. */
export const statusesOf = (list: ListPath): readonly (typeof all)[number][] =>
  list === 'calls' ? all : open;
