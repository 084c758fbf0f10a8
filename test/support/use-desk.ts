import { afterAll, beforeAll } from 'vitest';
import { type Person, personAt } from './api.ts';
import { deployedDesk } from './deployed-desk.ts';
import type { Desk } from './desk.ts';
import { startTestHost, type TestHost } from './host.ts';
import { skip } from './skip.ts';

/** A Monday in service hours: 26 October 2026, 09:00 in Istanbul. */
export const mondayMorning = '2026-10-26T06:00:00.000Z';

export type DeskInUse = {
  desk: () => Desk;
  as: (email: string) => Person;
  /** Moves time by an ISO 8601 duration and lets everything due happen. */
  pass: (duration: string) => Promise<void>;
  /** The same where time can be moved; elsewhere the test goes on at once. */
  passIfPossible: (duration: string) => Promise<void>;
  /** Moves time to an instant that is yet to come. */
  until: (instant: string) => Promise<void>;
};

/**
 * A desk for one test file, from its first test to its last: the one that the environment describes, else the
 * one-machine host. This is the only place that says which desk; what the tests get is the same wherever it runs.
 */
export const useDesk = ({ startAt = mondayMorning }: { startAt?: string } = {}): DeskInUse => {
  const deployed = deployedDesk();
  let host: TestHost | undefined;
  let now = startAt;
  beforeAll(async () => {
    if (!deployed) host = await startTestHost({ startAt });
  });
  afterAll(() => host?.stop());
  const desk = (): Desk => {
    const running = deployed ?? host;
    if (!running) throw new Error('the desk runs only while tests do');
    return running;
  };
  const pass = async (duration: string): Promise<void> => {
    now = (await desk().advance?.(duration)) ?? skip('the time of this desk cannot be moved');
  };
  return {
    desk,
    as: (email) => personAt(desk(), email),
    pass,
    passIfPossible: async (duration) => {
      if (desk().advance) await pass(duration);
    },
    until: (instant) => pass(`PT${(Date.parse(instant) - Date.parse(now)) / 1_000}S`),
  };
};
