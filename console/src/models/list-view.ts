import type { Me, TicketQuery, WorkQuery } from '../api/types.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { ListPath, TicketListPath } from '../routes.ts';

/** The lists that a person has, their own first: that is where they start. */
export const listsFor = ({ role, groups }: Me): ListPath[] => {
  if (role === 'agent')
    return groups.length > 0 ? ['queue', 'desk', 'mine', 'work'] : ['desk', 'mine', 'work'];
  if (role === 'administrator') return ['desk', 'queue', 'mine', 'work'];
  return role === 'provider' ? ['work', 'calls'] : ['calls'];
};

/** What a list is called for its reader. */
export const listTitle = (list: ListPath, { role }: Me): MessageKey => {
  if (list !== 'calls') return `nav.${list}`;
  if (role === 'provider') return 'nav.provider';
  return role === 'requester' ? 'nav.calls' : 'nav.customer';
};

type Choice = {
  me: Me;
  customerId?: string | undefined;
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
  list: TicketListPath,
  { me, customerId, groupId, status, q, cursor }: Choice,
): TicketQuery | undefined => {
  if (list === 'queue' && groupId === undefined) return undefined;
  return {
    ...(list === 'queue' && groupId !== undefined && { groupId }),
    ...(list === 'mine' && { assigneeId: me.id }),
    ...(list === 'calls' && customerId !== undefined && { customerId }),
    ...(status !== undefined && { status }),
    ...(q !== undefined && q !== '' && { q }),
    ...(cursor !== undefined && { cursor }),
  };
};

/** Agents and administrators type in calls of others; requesters open their own. */
export const mayOpen = ({ role }: Me): boolean => role === 'requester' || isDesk(role);

/** The desk's own people: they see notes, names and workflows of everyone. */
export const isDesk = (role: Me['role']): boolean => role === 'agent' || role === 'administrator';

/** Question sets are written by those who know the problems. */
export const mayEditQuestions = ({ role, level }: Pick<Me, 'role' | 'level'>): boolean =>
  role === 'administrator' || (role === 'agent' && level === 'L2');

const open = ['new', 'in-progress', 'pending', 'resolved'] as const;
const all = [...open, 'closed', 'cancelled'] as const;

/** The states a list can be thinned out to: the desk's queues hold open tickets only. */
export const statusesOf = (list: TicketListPath): readonly (typeof all)[number][] =>
  list === 'calls' ? all : open;

type Whose = { customerId: string; sees: 'location' | 'customer' };

/** Beside their own calls: whose calls a requester's memberships show (R12). */
export const othersFor = ({ role, memberships }: Me): Whose[] =>
  role === 'requester'
    ? memberships.flatMap(({ customerId, sees }) => (sees === 'own' ? [] : [{ customerId, sees }]))
    : [];

/** The companies for which somebody calls, the main one first. */
export const customerIdsOf = ({ customerId, memberships }: Me): string[] => [
  ...new Set([
    ...(customerId === undefined ? [] : [customerId]),
    ...memberships.map((membership) => membership.customerId),
  ]),
];

/** Whoever answers for what was bought reads it: managers, and administrators of the desk. */
export const mayReadContracts = ({ role }: Me): boolean => role === 'manager' || role === 'administrator';

/** What a list of work orders asks for: a provider gets its own. Undefined while the group is not known. */
export const workQueryOf = ({ me, groupId, cursor }: Choice): WorkQuery | undefined => {
  const page = cursor === undefined ? {} : { cursor };
  if (me.role === 'provider') return page;
  return groupId === undefined ? undefined : { groupId, ...page };
};

/** Whoever works at the desk, its managers included: they know of problems and improvements. */
export const worksAtDesk = ({ role, customerId }: Pick<Me, 'role' | 'customerId'>): boolean =>
  isDesk(role) || (role === 'manager' && customerId === undefined);

/** R15: problems are opened by the first and second level and by administrators. */
export const mayOpenProblems = ({ role, level }: Pick<Me, 'role' | 'level'>): boolean =>
  role === 'administrator' || (role === 'agent' && (level === 'L1' || level === 'L2'));
