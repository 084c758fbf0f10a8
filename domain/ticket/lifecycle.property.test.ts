import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import type { RecordedEvent } from './event.ts';
import { recordedEvent, ticketEvent } from './event.ts';
import { settle } from './settle.ts';
import type { Story } from './testing.ts';
import type { Commit, Life } from './testing-lives.ts';
import { life, live } from './testing-lives.ts';
import type { Stage, Ticket, TicketStatus } from './ticket.ts';
import { stage as stageSchema, ticket as ticketSchema } from './ticket.ts';

const workStages: Stage[] = ['triage', 'redirect', 'attempt-first-level', 'await-first-level', 'escalate'];
const legalStages: Record<TicketStatus, Stage[]> = {
  new: workStages,
  'in-progress': [...workStages, 'await-resolution', 'reopen'],
  pending: [...workStages, 'await-resolution', 'await-requester', 'reopen'],
  resolved: ['await-confirmation', 'close'],
  closed: ['ended'],
  cancelled: ['ended'],
};
const isWaiting = ({ stage }: Ticket) => stage.startsWith('await-');

const each = (check: (commit: Commit) => void, lives = life) =>
  fc.assert(
    fc.property(lives, (given) => {
      live(given, check);
    }),
    { numRuns: 150 },
  );

describe('any life of a ticket', { timeout: 30_000 }, () => {
  it('R2: leaves a ticket and events that the schemas accept', () => {
    each(({ after, events }) => {
      ticketSchema.parse(after);
      events.forEach((event) => recordedEvent.parse(event));
    });
  });

  it('R4: keeps status and stage together', () => {
    each(({ after }) => {
      expect(legalStages[after.status]).toContain(after.stage);
      expect(after.stage === 'await-requester').toBe(after.pendingReason === 'requester');
      expect(after.status === 'pending').toBe(after.pendingReason !== undefined);
    });
  });

  it('R4: has a next checkpoint exactly where it waits, so that no execution hangs and none wakes the dead', () => {
    each(({ after }) => expect(after.checkpoint !== undefined).toBe(isWaiting(after)));
  });

  it('R4: raises the version by one per commit, and the turn exactly with stage or checkpoint', () => {
    each(({ before, after, events }) => {
      const moved =
        before.stage !== after.stage ||
        JSON.stringify(before.checkpoint) !== JSON.stringify(after.checkpoint);
      expect(after.version).toBe(before.version + 1);
      expect(after.turn).toBe(before.turn + (moved ? 1 : 0));
      expect(events.map(({ wakes }) => wakes)).toEqual(
        events.map((_, i) => moved && i === events.length - 1),
      );
    });
  });

  it('R4: numbers its events without gap or repetition', () => {
    each(({ after, events }) => {
      const { id, version, turn, generation } = after;
      expect(events.map((event) => event.id)).toEqual(
        events.map((_, i) => `${id}-${String(version)}-${String(i)}`),
      );
      for (const event of events) expect(event).toMatchObject({ version, turn, generation, ticketId: id });
    });
  });

  it('R4: begins a new generation only with an event that starts its execution', () => {
    each(({ before, after, events }) => {
      const restarts = events.filter(({ event }) => event.type === 'workflow-restarted').length;
      expect(after.generation - before.generation).toBe(restarts);
      expect(before.status === 'closed' && after.status !== 'closed' ? restarts : 1).toBe(1);
    });
  });

  it('R7: is closed only with an answer on record, or as a duplicate', () => {
    each(({ after }) => {
      if (after.status !== 'closed') return;
      const isDuplicate = after.resolution?.code === 'duplicate';
      expect(isDuplicate || ['confirmed', 'silence'].includes(after.confirmation?.answer ?? '')).toBe(true);
    });
  });

  it('R8: a pause never moves the due time of a resolution to an earlier instant', () => {
    each(({ before, after, events }) => {
      if (events.some(({ event }) => ['classified', 'questions-answered'].includes(event.type))) return;
      expect(after.sla.resolution.dueAt >= before.sla.resolution.dueAt).toBe(true);
      expect(after.sla.response.dueAt).toBe(before.sla.response.dueAt);
    });
  });

  it('R8, peers 3: the resolution clock stands exactly while the desk waits for what its contract lets it', () => {
    each(({ after, story }) => {
      const { pausesFor } = story.factsFor('workflow').contract;
      const isPaused = after.pendingReason !== undefined && pausesFor.includes(after.pendingReason);
      expect(after.sla.resolution.pausedSince !== undefined).toBe(isPaused);
    });
  });

  it('R8: a response, once given, stays given', () => {
    each(({ before, after }) => {
      const { metAt } = before.sla.response;
      if (metAt !== undefined) expect(after.sla.response).toMatchObject(before.sla.response);
    });
  });

  it('R13: under a Level 0 contract nothing is offered, and the desk’s first levels resolve nothing', () => {
    each(
      ({ after, events }) => {
        expect(after.offers).toEqual([]);
        for (const { event, actor } of events) {
          if (event.type !== 'resolved' || actor.kind !== 'person' || actor.role !== 'agent') continue;
          expect(actor.level).toBe('L2');
        }
      },
      life.map((given) => ({ ...given, level0: true })),
    );
  });

  it('R2: can be told again from its stored events alone', () => {
    fc.assert(
      fc.property(life, (given) => {
        const { ticket, log, factsFor } = lived(given);
        const stored = log.map((event) => recordedEvent.parse(JSON.parse(JSON.stringify(event))));
        expect(retold(stored, factsFor)).toEqual(ticket);
      }),
      { numRuns: 150 },
    );
  });

  it('R4, R7: goes on when nobody acts any more, and closes once it is solved', () => {
    fc.assert(
      fc.property(life, (given) => {
        const { story } = lived(given);
        const { status, major, replyAfterResolution } = story.ticket;
        const isLeftToSilence = major === undefined && replyAfterResolution === undefined;
        const wasResolved = status === 'resolved' && isLeftToSilence;
        for (let turn = 0; turn < 12 && story.ticket.stage !== 'ended'; turn += 1) {
          const { now } = story.flow();
          if (isWaiting(story.ticket)) expect(story.ring().length).toBeGreaterThan(0);
          expect(story.now >= now).toBe(true);
        }
        if (wasResolved) expect(story.ticket).toMatchObject({ status: 'closed', stage: 'ended' });
      }),
      { numRuns: 150 },
    );
  });

  it('R4: has only finitely many timers due at one instant', () => {
    fc.assert(
      fc.property(life, (given) => {
        const { story } = lived(given);
        story.flow().pass(60 * 24 * 90);
        const { now } = story;
        let rings = 0;
        for (; (story.ticket.checkpoint?.at ?? '~') <= now && rings < 100; rings += 1) {
          story.ring();
          story.flow();
        }
        expect(rings).toBeLessThan(100);
      }),
      { numRuns: 150 },
    );
  });

  it('R4: these lives meet every stage and every event of a ticket', () => {
    const seen = { stages: new Set<string>(), events: new Set<string>() };
    for (const given of fc.sample(life, { numRuns: 800, seed: 2026 })) {
      live(given, ({ after, events }) => {
        seen.stages.add(after.stage);
        for (const { event } of events) seen.events.add(event.type);
      });
    }
    expect([...stageSchema.options].filter((one) => !seen.stages.has(one))).toEqual([]);
    const types = ticketEvent.options.map(({ shape }) => shape.type.value);
    expect(types.filter((one) => !seen.events.has(one))).toEqual(['opened']);
  });
});

const lived = (given: Life) => {
  const story = live(given, () => {});
  return { story, ticket: story.ticket, log: story.log, factsFor: (at: string) => factsAt(story, at) };
};

const factsAt = (story: Story, now: string) => ({ ...story.factsFor('workflow'), now });

/** Applies stored events, commit by commit. */
function retold(log: RecordedEvent[], factsFor: (at: string) => ReturnType<typeof factsAt>): Ticket {
  const commits = Map.groupBy(log, ({ version }) => version);
  return [...commits.values()].reduce<Ticket>((before, events) => {
    const changed = events.reduce((ticket, event) => apply(ticket, event), before);
    return events[0]!.version === 1 ? changed : settle(before, changed, factsFor(events[0]!.at));
  }, {} as Ticket);
}
