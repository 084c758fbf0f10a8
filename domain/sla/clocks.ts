import type { Calendar } from '../calendar/calendar.ts';
import type { Contract, Target } from '../contract/contract.ts';
import type { Priority, Ticket, TicketType } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import type { ClockFacts, Stop } from './clock-facts.ts';
import type { Measure } from './elapsed.ts';

/** What a ticket's clocks are computed from. */
export type Measured = Pick<Ticket, 'clocks' | 'createdAt' | 'type' | 'priority'>;
export type Promised = { contract: Contract; calendar: Calendar };

const place = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 4 } as const satisfies Record<Priority, number>;

/** What the contract promises for a type and priority, in business minutes. */
export const targetOf = (
  contract: Contract,
  { type, priority }: { type: TicketType; priority: Priority },
): Target => contract.targets[type][place[priority]];

/** How one clock of a ticket runs. `target` is in business minutes. */
export type Running = Measure & {
  target: number;
  metAt?: Instant | undefined;
  pausedSince?: Instant | undefined;
};

/**
 * The clocks of a ticket, from its facts (R8): response, resolution and, where the contract has one, update. Nothing is
 * carried along, so that another type or priority counts from the creation and keeps the pauses that were.
 */
export const clocksOf = (
  of: Measured,
  promised: Promised,
): Record<'response' | 'resolution', Running> & { update: Running | undefined } => ({
  response: responseClock(of, promised),
  update: updateClock(of, promised),
  resolution: resolutionClock(of, promised),
});

/** Never paused: a first answer needs nothing of anybody else. */
const responseClock = (
  { clocks, createdAt, ...as }: Measured,
  { contract, calendar }: Promised,
): Running => ({
  calendar,
  since: createdAt,
  stops: [],
  target: targetOf(contract, clocks.respondedAs ?? as).response,
  metAt: clocks.respondedAt,
});

/** Runs from the last human contact on, and anew after every contact and every wait; so it knows no past stops. */
const updateClock = ({ clocks, ...as }: Measured, { contract, calendar }: Promised): Running | undefined => {
  const { update } = targetOf(contract, as);
  const contactAt = clocks.contactAt ?? clocks.respondedAt;
  if (update === undefined || contactAt === undefined) return undefined;
  const stops = stopsFor(contract, clocks);
  const since = [contactAt, ...stops.flatMap(({ to }) => to ?? [])].toSorted().at(-1) ?? contactAt;
  const left = stops.filter(({ to }) => to === undefined).map((stop) => beginningAt(since, stop));
  return { calendar, since, stops: left, target: update, ...standing(left) };
};

/** A contact may fall into a wait, or follow the solution. */
const beginningAt = (since: Instant, stop: Stop): Stop =>
  stop.from < since ? { ...stop, from: since } : stop;

const resolutionClock = ({ clocks, createdAt, ...as }: Measured, promised: Promised): Running => {
  const stops = stopsFor(promised.contract, clocks);
  const { resolution } = targetOf(promised.contract, as);
  return { calendar: promised.calendar, since: createdAt, stops, target: resolution, ...standing(stops) };
};

/** The time in which a ticket counted as solved is never the desk's; what else is not, the contract says. */
const stopsFor = ({ pausesFor }: Contract, { stops }: ClockFacts): Stop[] =>
  stops.filter(({ because }) => because === 'resolved' || pausesFor.includes(because));

const standing = (stops: readonly Stop[]): Pick<Running, 'metAt' | 'pausedSince'> => {
  const last = stops.at(-1);
  if (last === undefined || last.to !== undefined) return {};
  return last.because === 'resolved' ? { metAt: last.from } : { pausedSince: last.from };
};
