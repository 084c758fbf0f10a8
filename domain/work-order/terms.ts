import { addBusinessMinutes } from '../calendar/business-time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Contract } from '../contract/contract.ts';
import type { Group, Provider } from '../directory.ts';
import type { Priority } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import type { WorkOrder, WorkOrderHolder } from './work-order.ts';

/** Who may hold work orders, with the providers' own calendars. */
export type Holders = {
  groups: readonly Group[];
  providers: readonly Provider[];
  calendars: readonly Calendar[];
};

/** What the terms of a work order come from; without `holders` all work by the customer's contract. */
export type TermSources = { contract: Contract; calendar: Calendar; holders?: Holders | undefined };

type Terms = { calendar: Calendar; chase: number; accept?: number | undefined; done?: number | undefined };

/**
 * In which calendar a holder works, how long it may take and how often it is asked: a provider's underpinning contract, a
 * group's operational level agreement, else the customer's contract. A provider's calendar that is not there is replaced
 * by the contract's; the order names the one that it is counted in.
 */
const termsOf = (
  holder: WorkOrderHolder,
  priority: Priority,
  { contract, calendar, holders }: TermSources,
): Terms => {
  const usual = { calendar, chase: contract.followUpMinutes };
  if ('groupId' in holder) {
    const group = holders?.groups.find(({ id }) => id === holder.groupId);
    return { ...usual, done: group?.targetMinutes };
  }
  const provider = holders?.providers.find(({ id }) => id === holder.providerId);
  return {
    calendar: holders?.calendars.find(({ id }) => id === provider?.calendarId) ?? usual.calendar,
    chase: provider?.chaseMinutes ?? usual.chase,
    ...provider?.targets?.[priority - 1],
  };
};

type Given = Pick<WorkOrder, 'holder' | 'priority'>;

/** What a new order's instants are, ordered at `now`. */
export const termsFrom = (
  { holder, priority }: Given,
  now: Instant,
  sources: TermSources,
): Pick<WorkOrder, 'calendarId' | 'acceptDueAt' | 'dueAt' | 'nextChaseAt'> => {
  const { calendar, accept, done, chase } = termsOf(holder, priority, sources);
  const after = (minutes: number): Instant => addBusinessMinutes(calendar, now, minutes);
  return {
    calendarId: calendar.id,
    ...(accept !== undefined && { acceptDueAt: after(accept) }),
    ...(done !== undefined && { dueAt: after(done) }),
    nextChaseAt: after(chase),
  };
};

/** When a holder is asked next, after `now`. */
export const nextChaseFrom = ({ holder, priority }: Given, now: Instant, sources: TermSources): Instant => {
  const { calendar, chase } = termsOf(holder, priority, sources);
  return addBusinessMinutes(calendar, now, chase);
};
