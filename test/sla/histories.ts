import { actorOf } from '../../domain/people/actor.ts';
import type { Actor } from '../../domain/people/principal.ts';
import { principal } from '../../domain/people/principal.ts';
import type { Command, PersonCommand } from '../../domain/ticket/command.ts';
import { openTicket } from '../../domain/ticket/command.ts';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import { open } from '../../domain/ticket/open.ts';
import { naturalCommand } from '../../domain/ticket/testing.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { transition } from '../../domain/ticket/transition.ts';
import { epochMsOf, type Instant, instantOf } from '../../domain/values.ts';
import { people } from '../../local/demo/people.ts';
import { agentFor, callOf, opener } from '../replay/cast.ts';
import type { History, HistoryRow } from '../replay/history.ts';
import { nextCommand } from '../replay/next-command.ts';
import { stepsOf, type Wish } from '../replay/wish.ts';
import type { Bought } from './contracts.ts';

/** A history as the domain lived it, until `end`. */
export type Played = { ticket: Ticket; events: RecordedEvent[]; end: Instant; refused: number };

const afterglowMs = 2 * 86_400_000;
/** A wish that isn't fulfilled after so many commands never will be. */
const patience = 8;

/**
 * Plays a history through the domain alone, on a clock that goes from one thing to the next: commands of a minute come
 * before the timers of the same minute. Waiting for others is a hold.
 */
export const playHistory = (history: History, bought: Bought): Played => {
  const steps = stepsOf(history);
  const [first] = history.rows;
  const player = new Player(first, bought);
  for (const { at, wishes } of steps) {
    player.ringBefore(at);
    for (const wish of wishes) player.fulfil(wish);
  }
  const end = instantOf(epochMsOf(steps.at(-1)?.at ?? first.at) + afterglowMs);
  player.ringBefore(instantOf(epochMsOf(end) + 1));
  return { ...player.played, end };
};

class Player {
  readonly played: Omit<Played, 'end'>;
  private now: Instant;
  private readonly bought: Bought;

  constructor(row: HistoryRow, bought: Bought) {
    this.now = row.at;
    this.bought = bought;
    this.played = { ...opened(row, bought), refused: 0 };
    this.flow();
  }

  ringBefore(at: Instant): void {
    for (let due = this.due(); due !== undefined && due < at; due = this.due()) {
      if (due > this.now) this.now = due;
      this.give({ kind: 'workflow' }, { type: 'checkpoint' });
    }
    if (at > this.now) this.now = at;
  }

  fulfil(wish: Wish): void {
    if (wish.kind === 'open') return;
    if (wish.kind === 'work' && this.played.ticket.hold !== undefined)
      this.byAgent({ type: 'continue', body: {} });
    for (let tries = 0; tries < patience; tries += 1) {
      const order = nextCommand(wish, { ...this.played.ticket, problems: [], commands: [] });
      if (order === undefined || !this.give(actorNamed(order.as), order.command)) break;
    }
    if (wish.kind === 'await-others')
      this.byAgent({
        type: 'hold',
        body: { reason: wish.others === 'provider' ? 'provider' : 'change' },
      });
  }

  private due(): Instant | undefined {
    return this.played.ticket.checkpoint?.at;
  }

  private byAgent(command: PersonCommand): void {
    this.give(actorNamed(agentFor(this.played.ticket)), command);
  }

  private give(actor: Actor, command: Command): boolean {
    const { ticket, events } = this.played;
    const outcome = transition({ ticket, command, facts: { ...this.bought, now: this.now, actor } });
    if (!outcome.ok) {
      this.played.refused += 1;
      return false;
    }
    this.played.ticket = outcome.ticket;
    events.push(...outcome.events);
    if (actor.kind === 'person' || command.type === 'checkpoint') this.flow();
    return true;
  }

  private flow(): void {
    for (;;) {
      const command = naturalCommand(this.played.ticket);
      if (command === undefined) return;
      this.give({ kind: 'workflow' }, command);
    }
  }
}

const opened = (row: HistoryRow, bought: Bought): Pick<Played, 'ticket' | 'events'> => {
  const call = openTicket.parse(callOf(row));
  const facts = {
    ...bought,
    now: row.at,
    actor: actorNamed(opener),
    id: row.number,
    number: row.number,
    customer: { id: bought.contract.customerId },
    requester: call.requester ?? { name: row.caller, email: 'nobody@acme.example' },
    locale: 'tr' as const,
    channel: call.channel ?? ('phone' as const),
  };
  return open({ input: call, facts });
};

const actors = new Map(people.map((person) => [person.email, actorOf(principal.strip().parse(person))]));

const actorNamed = (email: string): Actor => {
  const actor = actors.get(email);
  if (actor === undefined) throw new Error(`${email} is nobody of the demo desk`);
  return actor;
};
