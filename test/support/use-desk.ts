import { afterAll, beforeAll } from 'vitest';
import { type Person, personAt } from './api.ts';
import type { Desk } from './desk.ts';
import { startTestHost, type TestHost } from './host.ts';

/** A Monday in service hours: 26 October 2026, 09:00 in Istanbul. */
export const mondayMorning = '2026-10-26T06:00:00.000Z';

export type DeskInUse = {
  desk: () => Desk;
  as: (email: string) => Person;
  /** Moves time by an ISO 8601 duration and lets everything due happen. */
  pass: (duration: string) => Promise<void>;
  /** Moves time to an instant that is yet to come. */
  until: (instant: string) => Promise<void>;
};

/**
 * A desk for one test file, from its first test to its last. This is the only place that says which desk: what the tests
 * get is the same wherever it runs.
 */
export const useDesk = ({ startAt = mondayMorning }: { startAt?: string } = {}): DeskInUse => {
  let host: TestHost | undefined;
  let now = startAt;
  beforeAll(async () => {
    host = await startTestHost({ startAt });
  });
  afterAll(() => host?.stop());
  const running = (): TestHost => {
    if (!host) throw new Error('the desk runs only while tests do');
    return host;
  };
  const pass = async (duration: string): Promise<void> => {
    now = await running().advance(duration);
  };
  return {
    desk: running,
    as: (email) => personAt(running(), email),
    pass,
    until: (instant) => pass(`PT${(Date.parse(instant) - Date.parse(now)) / 1_000}S`),
  };
};
