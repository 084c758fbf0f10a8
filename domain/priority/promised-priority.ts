import type { Contract } from '../contract/contract.ts';
import type { Priority, Requester, Ticket } from '../ticket/ticket.ts';
import { priorityOf } from './priority.ts';

type Call = Pick<Ticket, 'impact' | 'urgency'> & { requester: Pick<Requester, 'id'> };
type Terms = Pick<Contract, 'vip'>;

/** Whether the contract gives this person's calls precedence; one whom the desk does not know by id has none. */
export const isVip = ({ vip }: Terms, { id }: Call['requester']): boolean =>
  id !== undefined && (vip?.personIds.includes(id) ?? false);

/** The priority of a call (R11): impact × urgency, and at least what the contract promises its requester. */
export const promisedPriority = (call: Call, { vip }: Terms): Priority => {
  const own = priorityOf(call);
  return vip !== undefined && vip.priority < own && isVip({ vip }, call.requester) ? vip.priority : own;
};
