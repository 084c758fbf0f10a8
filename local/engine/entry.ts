import type { EndedExecution, RunningExecution } from './execution.ts';
import type { Outcome } from './outcome.ts';
import type { Cancel } from './timers.ts';

/** An execution at work. */
export type Entry = {
  /** Always the latest; replaced, never changed. */
  execution: RunningExecution;
  /** What a restart would find. */
  saved: RunningExecution;
  /** Resolves when its start is durable. */
  stored: Promise<void>;
  /** The token of the wait that is being entered, and what it has been settled with meanwhile. */
  opening?: { token: string; outcome?: Outcome } | undefined;
  timer?: Cancel | undefined;
  /** Set when it is to end as soon as the step under way is done. */
  stopping?: { error?: string | undefined; cause?: string | undefined };
  ended: PromiseWithResolvers<EndedExecution>;
};

export const entryOf = (execution: RunningExecution): Entry => ({
  execution,
  saved: execution,
  stored: Promise.resolve(),
  ended: Promise.withResolvers(),
});

/** When a parked execution is due (ms since the epoch), or undefined while it has something to do. */
export const dueTimeOf = ({ cursor: { phase } }: RunningExecution): number | undefined =>
  phase.kind === 'token' || phase.kind === 'until' ? phase.dueAt : undefined;
