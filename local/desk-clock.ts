import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type HostClock, SystemClock } from './engine/clock.ts';
import { VirtualClock } from './engine/virtual-clock.ts';
import type { HostOptions } from './options.ts';
import { virtualTime } from './virtual-time.ts';

export type DeskClock = {
  clock: HostClock;
  /** Moves a virtual clock by ms; undefined on real time. */
  advance: ((ms: number) => Promise<number>) | undefined;
  stop: () => void;
};

/** The desk's clock: real time, or a virtual one that goes on where it stood before a restart. */
export const startClock = async (
  wanted: HostOptions['virtualClock'],
  {
    settled,
    ...store
  }: { documents: DynamoDBDocumentClient; tableName: string; settled: () => Promise<void> },
): Promise<DeskClock> => {
  if (!wanted) return realClock();
  const memory = virtualTime(store);
  const clock = new VirtualClock({ startAt: await memory.startAt(wanted), settled });
  const move = async (ms: number): Promise<number> => {
    // First, so that a kill on the way never sends time back: what was due is then done late.
    await memory.remember(clock.now() + ms);
    await clock.advanceTo(clock.now() + ms);
    await settled();
    return clock.now();
  };
  let moving: Promise<unknown> = Promise.resolve();
  const advance = (ms: number): Promise<number> => {
    const moved = moving.then(() => move(ms));
    moving = moved.catch(() => undefined);
    return moved;
  };
  return { clock, advance, stop: () => undefined };
};

const realClock = (): DeskClock => {
  const clock = new SystemClock();
  return { clock, advance: undefined, stop: () => clock.stop() };
};
