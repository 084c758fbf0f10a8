import PQueue from 'p-queue';
import type { HostClock } from './clock.ts';
import { dueTimeOf, type Entry, entryOf } from './entry.ts';
import type { EndedExecution, RunningExecution } from './execution.ts';
import type { ExecutionStore } from './execution-store.ts';
import { end, settle } from './move.ts';
import type { Outcome } from './outcome.ts';
import type { Runtime } from './runtime.ts';
import { afterDue, step } from './step.ts';

/** After a fault of the table or the engine, an execution is tried again from where it was saved. */
const faultDelayMs = 5_000;

export type DriverOptions = {
  runtime: Omit<Runtime, 'openToken'>;
  newToken: Runtime['openToken'];
  store: ExecutionStore;
  clock: HostClock;
  onFault: (fault: unknown) => void;
  concurrency: number;
};

/**
 * Drives executions, a few at a time. An execution is saved when it parks and when it ends, not after every state: a
 * restart goes on from the last saved point, and tasks are idempotent. At any moment an execution is either driven by one
 * job, or parked; whoever takes it out of `parked` replaces `entry.execution` in the same turn of the event loop.
 */
export class Driver {
  private readonly entries = new Map<string, Entry>();
  private readonly options: DriverOptions;
  private readonly runtime: Runtime;
  private readonly queue: PQueue;
  private closed = false;

  constructor(options: DriverOptions) {
    this.options = options;
    this.queue = new PQueue({ concurrency: options.concurrency });
    this.runtime = { ...options.runtime, openToken: (name) => this.openToken(name) };
  }

  entry(name: string): Entry | undefined {
    return this.entries.get(name);
  }

  /** Takes an execution in; it does nothing until `begin`. */
  adopt(execution: RunningExecution): Entry {
    const entry = entryOf(execution);
    this.entries.set(execution.name, entry);
    return entry;
  }

  drop(entry: Entry): void {
    this.entries.delete(entry.execution.name);
  }

  /** Goes on with an execution from where it stands. */
  begin(entry: Entry): void {
    const dueAt = dueTimeOf(entry.execution);
    if (dueAt === undefined) this.enqueue(entry);
    else this.arm(entry, dueAt);
  }

  async save(entry: Entry): Promise<void> {
    const record = entry.execution;
    await this.options.store.save(record);
    entry.saved = record;
  }

  /**
   * Settles the token of a wait that is being entered or is parked. True when durable: the outcome is saved, or the wait
   * would be entered anew after a kill and see for itself. False when the token is not the wait's any more.
   */
  async settle(entry: Entry, token: string, outcome: Outcome): Promise<boolean> {
    if (entry.stopping) return false;
    if (entry.opening?.token === token) return settleOpening(entry.opening, outcome);
    const parked = entry.execution;
    const { phase } = parked.cursor;
    if (phase.kind !== 'token' || phase.token !== token) return false;
    this.unpark(entry, settle(parked, outcome));
    await this.saveOrPark(entry, parked);
    this.enqueue(entry);
    return true;
  }

  /** Whether a token is the one that the execution waits for. */
  holds({ opening, execution, stopping }: Entry, token: string): boolean {
    const { phase } = execution.cursor;
    if (stopping) return false;
    return opening
      ? opening.token === token && !opening.outcome
      : phase.kind === 'token' && phase.token === token;
  }

  /** Ends an execution at its next step. */
  stop(entry: Entry, stopping: NonNullable<Entry['stopping']>): Promise<EndedExecution> {
    const first = entry.stopping === undefined;
    entry.stopping ??= stopping;
    if (first && dueTimeOf(entry.execution) !== undefined) this.enqueue(entry);
    return entry.ended.promise;
  }

  /** Resolves when no execution is being driven. */
  async settled(): Promise<void> {
    do {
      await this.options.store.idle();
      await this.queue.onIdle();
    } while (this.queue.size + this.queue.pending > 0);
  }

  /** Lets the steps under way finish and drives no more; what is saved goes on at the next start. */
  async close(): Promise<void> {
    this.closed = true;
    this.queue.clear();
    for (const entry of this.entries.values()) entry.timer?.();
    await this.queue.onIdle();
    await this.options.store.idle();
  }

  private openToken(name: string): string {
    const token = this.options.newToken(name);
    const entry = this.entries.get(name);
    if (entry) entry.opening = { token };
    return token;
  }

  private enqueue(entry: Entry): void {
    if (!this.closed) void this.queue.add(() => this.drive(entry));
  }

  private async drive(entry: Entry): Promise<void> {
    try {
      while (!entry.stopping && dueTimeOf(entry.execution) === undefined) {
        if (this.closed) return;
        const next = await step(this.runtime, entry.execution);
        if (next.status !== 'RUNNING') return await this.finish(entry, next);
        entry.execution = afterOpening(entry, next);
      }
      if (entry.stopping) await this.abort(entry, entry.stopping);
      else await this.park(entry);
    } catch (fault) {
      this.recover(entry, fault);
    }
  }

  private async park(entry: Entry): Promise<void> {
    const parked = entry.execution;
    await this.save(entry).catch((fault: unknown) => {
      if (entry.execution === parked) throw fault;
      // Settled meanwhile, and saved by those who settled it.
      this.options.onFault(fault);
    });
    if (entry.execution === parked) this.begin(entry);
  }

  private async abort(entry: Entry, { error, cause }: NonNullable<Entry['stopping']>): Promise<void> {
    const stoppedAt = this.runtime.now();
    await this.finish(entry, end(entry.execution, { status: 'ABORTED', error, cause, stoppedAt }));
  }

  private async finish(entry: Entry, ended: EndedExecution): Promise<void> {
    await this.options.store.save(ended);
    this.drop(entry);
    entry.ended.resolve(ended);
  }

  private arm(entry: Entry, dueAt: number): void {
    const parked = entry.execution;
    const due = (): void => {
      if (entry.execution !== parked || entry.stopping) return;
      this.unpark(entry, afterDue(this.runtime, parked));
      this.enqueue(entry);
    };
    if (dueAt <= this.runtime.now()) due();
    else entry.timer = this.options.clock.at(dueAt, due);
  }

  private unpark(entry: Entry, execution: RunningExecution): void {
    entry.timer?.();
    entry.timer = undefined;
    entry.execution = execution;
  }

  /** A settlement is durable before it is answered; one that cannot be saved has not happened. */
  private async saveOrPark(entry: Entry, parked: RunningExecution): Promise<void> {
    try {
      await this.save(entry);
    } catch (fault) {
      entry.execution = parked;
      this.begin(entry);
      throw fault;
    }
  }

  private recover(entry: Entry, fault: unknown): void {
    this.options.onFault(fault);
    entry.opening = undefined;
    entry.execution = entry.saved;
    const again = (): void => {
      if (this.entries.get(entry.execution.name) === entry) this.begin(entry);
    };
    if (!this.closed) entry.timer = this.options.clock.at(this.runtime.now() + faultDelayMs, again);
  }
}

const settleOpening = (opening: NonNullable<Entry['opening']>, outcome: Outcome): boolean => {
  if (opening.outcome) return false;
  opening.outcome = outcome;
  return true;
};

/** Where a step has led; a wait whose token was settled while it was entered is over already. */
const afterOpening = (entry: Entry, next: RunningExecution): RunningExecution => {
  const outcome = entry.opening?.outcome;
  entry.opening = undefined;
  return outcome ? settle(entry.execution, outcome) : next;
};
