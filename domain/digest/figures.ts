import type { Customer } from '../directory.ts';
import type { RecordedEvent, TicketEvent, TicketEventType } from '../ticket/event.ts';

/** What happened on one day, in tickets; `ratingSum` is of scores 1 to 5. */
export type Figures = {
  opened: number;
  resolved: number;
  /** Of those resolved: by the first level (R14). */
  firstLevel: number;
  handedOver: number;
  closed: number;
  closedBySilence: number;
  cancelled: number;
  reopened: number;
  /** Out of the contract's scope: counted apart (R10). */
  outOfScope: number;
  /** Found out of scope, and taken on after all by a person (R10). */
  scopeOverruled: number;
  /** Targets missed, response and resolution each. */
  breaches: number;
  ratings: number;
  ratingSum: number;
};

/** One customer's day; `openNow` is how many of its tickets are open when the figures are told. */
export type CustomerFigures = { customer: Pick<Customer, 'id' | 'name'>; figures: Figures; openNow: number };

type EventOf<Type extends TicketEventType> = Extract<TicketEvent, { type: Type }>;
type Resolution = EventOf<'resolved'>['resolution'];

/**
 * Figures of a day's events, in order of time (R5, R6). A ticket counts once in each figure, however often it happened
 * to it that day; of several solutions the last counts. Duplicates and calls out of scope are no solutions of the desk.
 */
export const figuresOf = (events: readonly RecordedEvent[]): Figures => {
  const solutions = solutionsOf(events);
  const closings = lastOf(events, 'closed');
  const ratings = lastOf(events, 'rated').map(({ score }) => score);
  return {
    opened: lastOf(events, 'opened').length,
    resolved: solutions.length,
    firstLevel: solutions.filter(isFirstLevel).length,
    handedOver: lastOf(events, 'handed-over').length,
    closed: closings.length,
    closedBySilence: closings.filter(({ because }) => because === 'silence').length,
    cancelled: lastOf(events, 'cancelled').length,
    reopened: lastOf(events, 'reopened').length,
    outOfScope: lastOf(events, 'redirected').length,
    scopeOverruled: lastOf(events, 'scope-overruled').length,
    breaches: events.filter(({ event }) => event.type === 'sla-breached').length,
    ratings: ratings.length,
    ratingSum: ratings.reduce((sum, score) => sum + score, 0),
  };
};

/** Of each ticket to which it happened, the last event of a kind. */
const lastOf = <Type extends TicketEventType>(
  events: readonly RecordedEvent[],
  type: Type,
): EventOf<Type>[] => {
  const byTicket = new Map<string, EventOf<Type>>();
  for (const { ticketId, event } of events) if (isOf(event, type)) byTicket.set(ticketId, event);
  return [...byTicket.values()];
};

const isOf = <Type extends TicketEventType>(event: TicketEvent, type: Type): event is EventOf<Type> =>
  event.type === type;

const solutionsOf = (events: readonly RecordedEvent[]): Resolution[] =>
  lastOf(events, 'resolved')
    .map(({ resolution }) => resolution)
    .filter(({ code }) => code !== 'duplicate' && code !== 'out-of-scope');

const isFirstLevel = ({ level }: Resolution): boolean => level === 'L0' || level === 'L1';

const none: Figures = figuresOf([]);

/** Figures of several customers together. */
export const sumOf = (all: readonly Figures[]): Figures =>
  all.reduce(
    (sum, one) => ({
      opened: sum.opened + one.opened,
      resolved: sum.resolved + one.resolved,
      firstLevel: sum.firstLevel + one.firstLevel,
      handedOver: sum.handedOver + one.handedOver,
      closed: sum.closed + one.closed,
      closedBySilence: sum.closedBySilence + one.closedBySilence,
      cancelled: sum.cancelled + one.cancelled,
      reopened: sum.reopened + one.reopened,
      outOfScope: sum.outOfScope + one.outOfScope,
      scopeOverruled: sum.scopeOverruled + one.scopeOverruled,
      breaches: sum.breaches + one.breaches,
      ratings: sum.ratings + one.ratings,
      ratingSum: sum.ratingSum + one.ratingSum,
    }),
    none,
  );

/** The share of solutions that the first level found, 0 to 1; undefined when nothing was solved. */
export const firstLevelRate = ({ firstLevel, resolved }: Figures): number | undefined =>
  resolved === 0 ? undefined : firstLevel / resolved;

/** The mean of the day's scores, 1 to 5; undefined when nobody rated. */
export const meanSatisfaction = ({ ratings, ratingSum }: Figures): number | undefined =>
  ratings === 0 ? undefined : ratingSum / ratings;
