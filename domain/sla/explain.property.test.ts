import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ticket } from '../ticket/ticket.ts';
import { life, live } from '../ticket/testing-lives.ts';
import { explain } from './explain.ts';
import type { ExplainedClock, SlaCycle } from './explanation.ts';

const isClose = (a: number, b: number) => Math.abs(a - b) < 1e-6;

const currentCycle = ({ ongoingCycle, completedCycles }: ExplainedClock): SlaCycle =>
  ongoingCycle ?? completedCycles.at(-1)!;

/** What the ticket shows of a clock, told by a cycle. */
const shownOf = ({ target, dueAt, metAt }: SlaCycle) => ({ target, dueAt, metAt });

it('R8, peers 4: for any life the explanation by the events agrees with what the ticket shows', () => {
  let [clocks, breaches] = [0, 0];
  fc.assert(
    fc.property(life, (given) => {
      const story = live(given, () => undefined);
      const { contract, calendar, now } = story.factsFor('workflow');
      const told = explain(story.log, { contract, calendar, now });
      const { sla, status } = story.ticket;
      expect(told.clocks.map(({ clock }) => clock).toSorted()).toEqual(Object.keys(sla).toSorted());
      for (const explained of told.clocks) {
        const shown: Ticket['sla']['response'] = sla[explained.clock]!;
        const cycle = currentCycle(explained);
        clocks += 1;
        // The contact that solves a call ends the cycle before; what the ticket shows is the empty one that it begins.
        if (explained.clock !== 'update' || shown.metAt === undefined)
          expect(shownOf(cycle)).toEqual({
            target: shown.target,
            dueAt: shown.dueAt,
            metAt: shown.metAt,
          });
        if (status !== 'cancelled') expect(cycle.paused).toBe(shown.pausedSince !== undefined);
        if (shown.breachedAt !== undefined) {
          breaches += 1;
          expect(cycle.breached).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(clocks).toBeGreaterThan(400);
  expect(breaches).toBeGreaterThan(5);
}, 60_000);

it('R8: the spans of a cycle follow one another without a gap, and those that run make up what has elapsed', () => {
  fc.assert(
    fc.property(life, (given) => {
      const story = live(given, () => undefined);
      const { contract, calendar, now } = story.factsFor('workflow');
      for (const { completedCycles, ongoingCycle = [] } of explain(story.log, { contract, calendar, now })
        .clocks)
        for (const { from, to, spans, elapsedMinutes, remainingMinutes, target } of completedCycles.concat(
          ongoingCycle,
        )) {
          expect([from, ...spans.map((span) => span.to)]).toEqual([...spans.map((span) => span.from), to]);
          const run = spans.filter(({ state }) => state === 'running');
          const minutes = run.reduce((sum, { businessMinutes }) => sum + businessMinutes, 0);
          expect(isClose(minutes, elapsedMinutes)).toBe(true);
          expect(isClose(elapsedMinutes + remainingMinutes, target)).toBe(true);
        }
    }),
    { numRuns: 100 },
  );
}, 60_000);
