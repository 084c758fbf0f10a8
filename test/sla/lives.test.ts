import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendar, monday10 } from '../../domain/ticket/testing.ts';
import { life, live } from '../../domain/ticket/testing-lives.ts';
import { epochMsOf } from '../../domain/values.ts';
import { sideBySide } from './agreement.ts';
import { OpenMinutes } from './open-minutes.ts';
import { Oracle } from './oracle.ts';

it(
  'R8, peers 1, 3, 4: any life’s clocks are as a count of every minute finds them',
  { timeout: 120_000 },
  () => {
    const hours = new OpenMinutes(calendar, epochMsOf(monday10));
    const seen = { clocks: 0, paused: 0, met: 0 };
    fc.assert(
      fc.property(life, (given) => {
        const story = live(given, () => undefined);
        const { contract, now } = story.factsFor('workflow');
        const verdicts = Oracle.judge(story.log, { contract, hours, end: epochMsOf(now) });
        for (const { clock, desk, oracle } of sideBySide(story.ticket, verdicts)) {
          // Timers ring at random here, so that a breach is on record or not.
          expect({ clock, ...desk, breached: 0 }).toEqual({ clock, ...oracle, breached: 0 });
          seen.clocks += desk === undefined ? 0 : 1;
          seen.paused += desk?.pausedSince === undefined ? 0 : 1;
          seen.met += desk?.metAt === undefined ? 0 : 1;
        }
      }),
      { numRuns: 150 },
    );
    expect(seen.clocks).toBeGreaterThan(300);
    expect(seen.paused).toBeGreaterThan(5);
    expect(seen.met).toBeGreaterThan(50);
  },
);
