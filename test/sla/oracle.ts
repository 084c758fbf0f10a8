import { match, P } from 'ts-pattern';
import type { Contract, Target } from '../../domain/contract/contract.ts';
import type { TicketType } from '../../domain/ticket/classification.ts';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import type { OpenMinutes } from './open-minutes.ts';

/** What a naive reading of a ticket's life says of one clock; instants are ms since the epoch. */
export type Verdict = {
  target: number;
  dueAt: number;
  metAt: number | undefined;
  standsSince: number | undefined;
  breached: boolean;
};
export type Verdicts = { response: Verdict; update: Verdict | undefined; resolution: Verdict };

const minuteMs = 60_000;

/**
 * A stop watch that is looked at every minute. `marks[n]` is when it had run n minutes, so that another target can be
 * read off what has happened.
 */
class StopWatch {
  private marks: number[];
  breached = false;

  constructor(startedAt: number) {
    this.marks = [startedAt];
  }

  tick(end: number): void {
    this.marks.push(end);
  }

  restart(at: number): void {
    this.marks = [at];
    this.breached = false;
  }

  look(target: number, isRunning: boolean): void {
    if (isRunning && this.marks.length > target) this.breached = true;
  }

  /** When it has run `target` minutes, if it goes on from `from` without a stop where it hasn't yet. */
  dueAt(target: number, from: number, hours: OpenMinutes): number {
    const mark = this.marks[target];
    return mark ?? hours.after(from, target - (this.marks.length - 1));
  }
}

type Wait = { because: string; since: number };

/**
 * Walks a ticket's life minute by minute: what happens at a full minute counts before the minute that begins there. It
 * knows the contract's words and the events, and nothing of how the desk computes.
 */
export class Oracle {
  private readonly contract: Contract;
  private readonly hours: OpenMinutes;
  private type: TicketType = 'incident';
  private priority = 5;
  private wait: Wait | undefined;
  private respondedAt: number | undefined;
  private respondedUnder: Target | undefined;
  private updatedAt = 0;
  private isClosed = false;
  private endedAt: number | undefined;
  private readonly response: StopWatch;
  private readonly update: StopWatch;
  private readonly resolution: StopWatch;
  private now: number;

  constructor(contract: Contract, hours: OpenMinutes, openedAt: number) {
    this.contract = contract;
    this.hours = hours;
    this.now = openedAt;
    this.target = this.promised();
    this.response = new StopWatch(openedAt);
    this.update = new StopWatch(openedAt);
    this.resolution = new StopWatch(openedAt);
  }

  /** What the clocks are at `end`, when everything in `events` has happened, in order. */
  static judge(
    events: readonly RecordedEvent[],
    { contract, hours, end }: { contract: Contract; hours: OpenMinutes; end: number },
  ): Verdicts {
    const [first] = events;
    if (first === undefined) throw new Error('nothing has happened');
    const oracle = new Oracle(contract, hours, Date.parse(first.at));
    for (const event of events) {
      oracle.walkTo(Date.parse(event.at));
      oracle.hear(event);
    }
    oracle.walkTo(end);
    oracle.look();
    return oracle.verdicts();
  }

  private get ended(): boolean {
    return this.endedAt !== undefined;
  }

  /** Whether nothing but the response clock can run. */
  private stands = false;
  private target: Target;

  private settle(): void {
    this.target = this.promised();
    const pauses: readonly string[] = this.contract.pausesFor;
    const { because } = this.wait ?? {};
    this.stands = this.ended || because === 'resolved' || (because !== undefined && pauses.includes(because));
  }

  private promised(): Target {
    return this.contract.targets[this.type][this.priority - 1]!;
  }

  private walkTo(at: number): void {
    for (; this.now < at; this.now += minuteMs) {
      this.look();
      if (!this.hours.isOpen(this.now)) continue;
      const end = this.now + minuteMs;
      if (this.respondedAt === undefined && !this.ended) this.response.tick(end);
      if (this.stands) continue;
      this.resolution.tick(end);
      if (this.respondedAt !== undefined) this.update.tick(end);
    }
  }

  private look(): void {
    const { response, update, resolution } = this.target;
    this.response.look(response, this.respondedAt === undefined && !this.ended);
    this.resolution.look(resolution, !this.stands);
    if (update !== undefined) this.update.look(update, this.respondedAt !== undefined && !this.stands);
  }

  private hear(recorded: RecordedEvent): void {
    this.take(recorded);
    this.settle();
  }

  private take({ event, actor }: RecordedEvent): void {
    const isStaff = actor.kind === 'person' && actor.role !== 'requester' && actor.role !== 'machine';
    match(event)
      .with({ type: 'opened' }, ({ ticket }) => {
        this.grade(ticket.type, ticket.priority);
        if (isStaff && ['phone', 'walk-in'].includes(ticket.channel)) this.contact();
      })
      .with({ type: 'triaged' }, ({ ticketType }) => this.grade(ticketType, this.priority))
      .with({ type: 'classified' }, ({ ticketType = this.type, priority }) =>
        this.grade(ticketType, priority),
      )
      .with({ type: 'questions-answered' }, ({ ticketType = this.type, priority = this.priority }) =>
        this.grade(ticketType, priority),
      )
      .with({ type: 'commented', humanContact: true }, () => {
        if (!this.ended && !this.isClosed) this.contact();
      })
      .with({ type: 'info-requested' }, () => {
        if (isStaff) this.contact();
        this.waitFor('requester');
      })
      .with({ type: 'held' }, ({ because }) => this.waitFor(because))
      .with({ type: P.union('info-provided', 'continued', 'handed-over') }, () => this.goOn())
      .with({ type: P.union('reopened', 'scope-overruled', 'declared-out-of-scope') }, () => {
        this.isClosed = false;
        this.goOn();
      })
      .with({ type: P.union('resolved', 'closed') }, ({ type }) => {
        if (type === 'resolved' && isStaff) this.contact();
        this.isClosed = type === 'closed';
        this.respond();
        this.waitFor('resolved');
      })
      .with({ type: 'cancelled' }, () => {
        this.goOn();
        this.endedAt = this.now;
      })
      .otherwise(() => undefined);
  }

  private grade(type: TicketType, priority: number): void {
    this.type = type;
    this.priority = priority;
    this.settle();
  }

  private respond(): void {
    if (this.respondedAt !== undefined) return;
    this.respondedAt = this.now;
    this.respondedUnder = this.target;
    this.updatedAt = this.now;
    this.update.restart(this.now);
  }

  private contact(): void {
    this.respond();
    this.updatedAt = this.now;
    this.update.restart(this.now);
  }

  private waitFor(because: string): void {
    if (this.wait?.because === because) return;
    this.goOn();
    this.wait = { because, since: this.now };
  }

  private goOn(): void {
    if (this.wait !== undefined && this.stands && !this.ended) {
      this.updatedAt = this.now;
      this.update.restart(this.now);
    }
    this.wait = undefined;
  }

  private verdicts(): Verdicts {
    const { update, resolution } = this.target;
    const since = this.stands ? this.wait?.since : undefined;
    const goesOnFrom = since ?? this.endedAt ?? this.now;
    const isMet = this.wait?.because === 'resolved';
    const standing = { metAt: isMet ? since : undefined, standsSince: isMet ? undefined : since };
    const verdict = (watch: StopWatch, target: number, from: number) => ({
      target,
      dueAt: watch.dueAt(target, from, this.hours),
      breached: watch.breached,
    });
    const response = (this.respondedUnder ?? this.target).response;
    return {
      response: {
        ...verdict(this.response, response, this.respondedAt ?? this.endedAt ?? this.now),
        metAt: this.respondedAt,
        standsSince: undefined,
      },
      update:
        update === undefined || this.respondedAt === undefined
          ? undefined
          : {
              ...verdict(this.update, update, Math.max(this.updatedAt, goesOnFrom)),
              metAt: isMet ? Math.max(this.updatedAt, since ?? 0) : undefined,
              standsSince: isMet || since === undefined ? undefined : Math.max(this.updatedAt, since),
            },
      resolution: { ...verdict(this.resolution, resolution, goesOnFrom), ...standing },
    };
  }
}
