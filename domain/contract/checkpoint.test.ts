import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessMinutes } from '../calendar/business-time.ts';
import { slaOf } from '../sla/sla.ts';
import type { Checkpoint, SlaClock, Stage, Ticket } from '../ticket/ticket.ts';
import { stage as stages } from '../ticket/ticket.ts';
import { transition } from '../ticket/transition.ts';
import type { Instant } from '../values.ts';
import { instantOf } from '../values.ts';
import { nextCheckpoint } from './checkpoint.ts';
import { contractOf, istanbul, monday10, officeHours, ticketOf } from './testing.ts';

const calendar = officeHours;
const contract = contractOf();
const next = (ticket: Ticket, now: Instant = ticket.updatedAt) =>
  nextCheckpoint({ ticket, contract, calendar, now });

/** A ticket whose clocks ask for nothing any more. */
const calm = (parts: Partial<Ticket>): Ticket =>
  ticketOf({
    clocks: { respondedAt: monday10, stops: [{ because: 'resolved', from: monday10 }], alarms: [] },
    ...parts,
  });

describe('while the first level tries', () => {
  const trying = calm({ stage: 'await-first-level', firstLevelUntil: istanbul('2026-11-23 12:00') });

  it('R14: its window ends', () => {
    expect(next(trying)).toEqual({ kind: 'first-level-over', at: istanbul('2026-11-23 12:00') });
  });

  it('R4: the warning of a nearer clock comes first', () => {
    const urgent = ticketOf({ ...trying, priority: 2, clocks: { stops: [], alarms: [] } });
    expect(next(urgent)).toEqual({
      kind: 'sla-warning',
      clock: 'response',
      percent: 75,
      at: istanbul('2026-11-23 10:45'),
    });
  });
});

describe('while another group works', () => {
  const waiting = calm({ stage: 'await-resolution', followUps: { count: 0, lastAt: monday10 } });

  it('R4: it is followed up, again and again', () => {
    expect(next(waiting)).toEqual({ kind: 'follow-up', at: istanbul('2026-11-24 10:00') });
    const once = { ...waiting, followUps: { count: 1, lastAt: istanbul('2026-11-24 10:00') } };
    expect(next(once)).toEqual({ kind: 'follow-up', at: istanbul('2026-11-25 10:00') });
  });

  it('R4: a hand-over without a time is followed up from the creation, not never', () => {
    expect(next({ ...waiting, followUps: { count: 0 } })?.at).toBe(istanbul('2026-11-24 10:00'));
  });
});

describe('while a ticket is on hold', () => {
  const held = (stage: Stage, until?: Instant) =>
    calm({ stage, status: 'pending', pendingReason: 'parts', hold: { since: monday10, until } });

  it('R4, peers 3: it is chased like other work', () => {
    expect(next(held('await-resolution'))).toEqual({ kind: 'follow-up', at: istanbul('2026-11-24 10:00') });
  });

  it('R4: a hold whose end is known ends by itself', () => {
    const noon = istanbul('2026-11-23 12:00');
    expect(next(held('await-resolution', noon))).toEqual({ kind: 'hold-over', at: noon });
  });

  it('R14: the first level’s window stands still', () => {
    const ticket = { ...held('await-first-level'), firstLevelUntil: istanbul('2026-11-23 12:00') };
    expect(next(ticket)?.kind).toBe('follow-up');
  });
});

describe('while the requester is asked', () => {
  const asked = (remindersSent: number, lastRemindedAt?: Instant): Ticket =>
    calm({
      stage: 'await-requester',
      requestedInfo: {
        question: 'Hangi yazıcı?',
        askedAt: monday10,
        remindersSent,
        lastRemindedAt,
        returnTo: 'await-resolution',
      },
    });

  it.each([
    [0, '2026-11-24 10:00'],
    [1, '2026-11-25 10:00'],
    [4, '2026-11-30 10:00'],
  ])('R13: after %i reminders the next is due on %s', (sent, at) => {
    expect(next(asked(sent))).toEqual({ kind: 'info-reminder', at: istanbul(at) });
  });

  it('R13: a reminder that came late is not followed by a burst', () => {
    expect(next(asked(1, istanbul('2026-12-07 10:00')))?.at).toBe(istanbul('2026-12-08 10:00'));
  });
});

describe('while consent is awaited', () => {
  const solved = (remindersSent: number, lastRemindedAt?: Instant): Ticket =>
    ticketOf({
      stage: 'await-confirmation',
      confirmation: { requestedAt: monday10, remindersSent, lastRemindedAt },
    });

  it.each<[number, Checkpoint['kind'], string]>([
    [0, 'confirmation-reminder', '2026-11-24 10:00'],
    [1, 'confirmation-reminder', '2026-11-25 10:00'],
    [2, 'confirmation-over', '2026-11-26 13:00'],
  ])('R7: after %i reminders comes %s on %s', (sent, kind, at) => {
    expect(next(solved(sent))).toEqual({ kind, at: istanbul(at) });
  });

  it('R7: a reminder that came in time changes nothing of the plan', () => {
    expect(next(solved(2, istanbul('2026-11-25 10:00')))?.at).toBe(istanbul('2026-11-26 13:00'));
  });

  it('R7: after an outage the requester still has the agreed time to answer', () => {
    const afterOutage = istanbul('2026-12-14 10:00');
    expect(next(solved(1, afterOutage))?.at).toBe(istanbul('2026-12-15 10:00'));
    expect(next(solved(2, afterOutage))?.at).toBe(istanbul('2026-12-15 13:00'));
  });

  it('R7: closing goes before a reminder of the same moment', () => {
    const hasty = contractOf({ confirmation: { reminderMinutes: 60, reminders: 9, closeMinutes: 60 } });
    const ticket = solved(0);
    expect(nextCheckpoint({ ticket, contract: hasty, calendar, now: monday10 })?.kind).toBe(
      'confirmation-over',
    );
  });

  it('R8: a solved ticket has no checkpoint of its clocks', () => {
    const kinds = [0, 1, 2].map((sent) => next(solved(sent), istanbul('2027-01-01 00:00'))?.kind);
    expect(kinds.every((kind) => kind?.startsWith('confirmation-'))).toBe(true);
  });
});

describe('every ticket', () => {
  const waits: Stage[] = ['await-first-level', 'await-resolution', 'await-requester', 'await-confirmation'];
  const from = Date.parse(monday10);
  const days = (first: number, last: number) =>
    fc.integer({ min: from + first * 86_400_000, max: from + last * 86_400_000 }).map(instantOf);
  const anyInstant = days(0, 45);
  const anyLaterInstant = days(45, 90);
  const maybe = fc.option(anyInstant, { nil: undefined });
  const count = fc.integer({ min: 0, max: 5 });
  const anyStops = fc.uniqueArray(anyInstant, { maxLength: 6 }).map((instants) => {
    const [first, ...rest] = instants.toSorted();
    if (first === undefined) return [];
    const because = 'requester' as const;
    return [first, ...rest].map((at, index, all) => ({ because, from: at, to: all[index + 1] }));
  });
  const anyAlarm = fc.record({
    clock: fc.constantFrom('response' as const, 'update' as const, 'resolution' as const),
    percent: fc.constantFrom(75, 100),
    at: anyInstant,
  });
  const anyClocks = fc.record({
    respondedAt: maybe,
    contactAt: maybe,
    stops: anyStops,
    alarms: fc.array(anyAlarm, { maxLength: 4 }),
  });
  const anyTicket = fc
    .record({
      stage: fc.constantFrom(...stages.options),
      priority: fc.constantFrom(1 as const, 3 as const, 5 as const),
      clocks: anyClocks,
      firstLevelUntil: maybe,
      followUps: fc.record({ count, lastAt: maybe }),
      requestedInfo: fc.record({
        question: fc.constant('?'),
        askedAt: anyInstant,
        remindersSent: count,
        lastRemindedAt: maybe,
        returnTo: fc.constant<Stage>('await-resolution'),
      }),
      confirmation: fc.record({ requestedAt: anyInstant, remindersSent: count, lastRemindedAt: maybe }),
    })
    .map((parts) => ticketOf(parts));

  it('R4: has a checkpoint exactly while it waits', () => {
    fc.assert(
      fc.property(anyTicket, anyLaterInstant, (ticket, now) => {
        expect(next(ticket, now) !== undefined).toBe(waits.includes(ticket.stage));
      }),
    );
  });

  it('R8: is never left past the breach of a running clock', () => {
    fc.assert(
      fc.property(anyTicket, anyLaterInstant, (ticket, now) => {
        fc.pre(waits.includes(ticket.stage) && ticket.stage !== 'await-confirmation');
        const { response, resolution } = slaOf(ticket, { contract, calendar });
        const isRunning = ({ pausedSince, metAt, breachedAt }: SlaClock) =>
          !pausedSince && !metAt && !breachedAt;
        const breaches = [response, resolution].filter(isRunning).map(({ dueAt }) => dueAt);
        expect(breaches.every((dueAt) => next(ticket, now)!.at <= dueAt)).toBe(true);
      }),
    );
  });

  it('R4: what was done is not asked for again, so no execution spins', () => {
    fc.assert(
      fc.property(anyTicket, anyLaterInstant, (ticket, start) => {
        fc.pre(waits.includes(ticket.stage));
        let [now, current] = [start, ticket];
        for (let turn = 0; turn < 12; turn++) {
          const due = next(current, now);
          if (due === undefined) return;
          now = due.at > now ? due.at : now;
          const after = done(current, due, now);
          expect(next(after, now)).not.toEqual(due);
          current = after;
        }
      }),
    );
  });

  it('R7: silence is reminded as often as agreed and closed at the agreed time', () => {
    let [ticket, now, kinds] = [
      ticketOf({ stage: 'await-confirmation', confirmation: { requestedAt: monday10, remindersSent: 0 } }),
      monday10,
      [] as string[],
    ];
    for (let due = next(ticket, now); due; due = next(ticket, now)) {
      now = due.at;
      kinds = [...kinds, due.kind];
      ticket = done(ticket, due, now);
    }
    expect(kinds).toEqual(['confirmation-reminder', 'confirmation-reminder', 'confirmation-over']);
    expect(now).toBe(addBusinessMinutes(calendar, monday10, contract.confirmation.closeMinutes));
  });
});

/** The ticket after a checkpoint's work. */
const done = (ticket: Ticket, due: Checkpoint, now: Instant): Ticket => {
  const facts = { now, actor: { kind: 'workflow' } as const, contract, calendar };
  const outcome = transition({
    ticket: { ...ticket, checkpoint: due },
    command: { type: 'checkpoint' },
    facts,
  });
  if (!outcome.ok) throw new Error(outcome.rejection.code);
  return outcome.ticket;
};
