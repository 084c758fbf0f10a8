import type * as z from 'zod';
import type { retrier } from '../../workflows/asl.ts';

type Retrier = z.output<typeof retrier>;

/** Whether a Retrier's or Catcher's list names this error (https://states-language.net/spec.html#errors). */
export const names = (errorEquals: readonly string[], error: string): boolean =>
  errorEquals.some(
    (name) =>
      name === error ||
      (name === 'States.ALL' && error !== 'States.Runtime') ||
      (name === 'States.TaskFailed' && error !== 'States.Timeout'),
  );

type Question = {
  retriers: readonly Retrier[];
  /** Retries already made, one count for each Retrier. */
  attempts: readonly number[];
  error: string;
  /** In [0, 1). */
  random: () => number;
};

/** The delay in ms before the next try and the new counts, or undefined when the error is not to be retried. */
export const nextRetry = ({ retriers, attempts, error, random }: Question) => {
  const index = retriers.findIndex((retrier) => names(retrier.ErrorEquals, error));
  const retrier = retriers[index];
  const made = attempts[index] ?? 0;
  if (!retrier || made >= retrier.MaxAttempts) return undefined;
  const whole = retrier.IntervalSeconds * retrier.BackoffRate ** made;
  const seconds = Math.min(whole, retrier.MaxDelaySeconds ?? Infinity);
  return {
    delayMs: Math.round(seconds * 1000 * (retrier.JitterStrategy === 'FULL' ? random() : 1)),
    attempts: retriers.map((_, at) => (attempts[at] ?? 0) + (at === index ? 1 : 0)),
  };
};
