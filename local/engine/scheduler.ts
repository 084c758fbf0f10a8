import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { HostClock } from './clock.ts';
import { nextTime, type Rhythm } from './rhythm.ts';
import type { Cancel } from './timers.ts';

export type Schedule = {
  name: string;
  rhythm: Rhythm;
  /** `scheduledFor` is the time that was due, ms since the epoch. */
  run: (occasion: { scheduledFor: number }) => Promise<unknown>;
};

/** Remembers when a schedule ran last, in ms since the epoch. */
export interface LastRuns {
  read(name: string): Promise<number | undefined>;
  write(name: string, at: number): Promise<void>;
}

export type SchedulerOptions = {
  clock: HostClock;
  lastRuns: LastRuns;
  /** Told of a run that failed; the next one comes at its time. */
  onFault: (fault: unknown) => void;
};

/**
 * Runs what is due by the desk's clock. Runs that were missed while the host was down are made up for by one run at the
 * start. A run that a kill cuts off is run again: what is scheduled must be idempotent.
 */
export class Scheduler {
  private readonly options: SchedulerOptions;
  private readonly timers = new Map<string, Cancel>();
  private readonly running = new Set<Promise<void>>();
  private closed = false;

  constructor(options: SchedulerOptions) {
    this.options = options;
  }

  /** Adds a schedule; the first run of a new one is one interval from now. */
  async schedule(schedule: Schedule): Promise<void> {
    const { clock, lastRuns } = this.options;
    const known = await lastRuns.read(schedule.name);
    const last = known ?? clock.now();
    if (known === undefined) await lastRuns.write(schedule.name, last);
    this.arm(schedule, last);
  }

  /** Resolves when nothing is being run. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  /** Starts no more runs and waits for those under way. */
  async close(): Promise<void> {
    this.closed = true;
    for (const cancel of this.timers.values()) cancel();
    await this.settled();
  }

  private arm(schedule: Schedule, last: number): void {
    if (this.closed) return;
    const dueAt = nextTime(schedule.rhythm, last);
    if (dueAt <= this.options.clock.now()) this.begin(schedule, dueAt);
    else
      this.timers.set(
        schedule.name,
        this.options.clock.at(dueAt, () => this.begin(schedule, dueAt)),
      );
  }

  private begin(schedule: Schedule, scheduledFor: number): void {
    const run = this.run(schedule, scheduledFor).finally(() => this.running.delete(run));
    this.running.add(run);
  }

  private async run(schedule: Schedule, scheduledFor: number): Promise<void> {
    const { clock, lastRuns, onFault } = this.options;
    const startedAt = clock.now();
    try {
      await schedule.run({ scheduledFor });
      await lastRuns.write(schedule.name, startedAt);
    } catch (fault) {
      onFault(fault);
    }
    this.arm(schedule, startedAt);
  }
}

const row = z.object({ lastRunAt: z.int() });

/** Last runs in the engine's table. */
export const tableLastRuns = (options: {
  documents: DynamoDBDocumentClient;
  tableName: string;
}): LastRuns => ({
  read: async (name) => {
    const Key = { pk: `SCHEDULE#${name}` };
    const { Item } = await options.documents.send(
      new GetCommand({ TableName: options.tableName, Key, ConsistentRead: true }),
    );
    return Item && row.parse(Item).lastRunAt;
  },
  write: async (name, at) => {
    const Item = { pk: `SCHEDULE#${name}`, lastRunAt: at };
    await options.documents.send(new PutCommand({ TableName: options.tableName, Item }));
  },
});
