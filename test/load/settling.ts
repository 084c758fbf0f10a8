import { setTimeout as pause } from 'node:timers/promises';
import type * as z from 'zod';
import { workflowView } from '../../functions/api/contract/views.ts';
import type { DeskClient } from '../support/desk-client.ts';
import { timedInParallel } from './in-parallel.ts';

type View = z.infer<typeof workflowView>;
type Workflow = Pick<View, 'stage' | 'status'> & { steps: readonly View['steps'][number][] };
export type Opened = { id: string; as: string };

/**
 * Whether a call's execution stands in the state in which it waits for what comes next. The ticket is triaged then, also
 * where a kill has made the execution forget that it was it who did it.
 */
export const isAtFirstWait = ({ stage, status, steps }: Workflow): boolean =>
  status === 'running' && stage.startsWith('await-') && steps.at(-1)?.state === stateOf(stage);

/** `await-first-level` → `AwaitFirstLevel` */
const stateOf = (stage: string): string =>
  stage.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const sampled = 32;

/**
 * Waits until the tickets stand at their first wait, and answers with the ids of those that don't when `patienceMs` is
 * over. So that looking costs little, a sample that ends with the last ticket is looked at, then every ticket once.
 */
export const unsettled = async (
  desk: Pick<DeskClient, 'read'>,
  tickets: readonly Opened[],
  options: {
    patienceMs: number;
    /** How often to look at one that isn't there yet. */
    lookEveryMs?: number;
    concurrency: number;
    onSettled: () => void;
    onLook: () => void;
  },
): Promise<string[]> => {
  const patience = { deadline: performance.now() + options.patienceMs, everyMs: options.lookEveryMs ?? 100 };
  for (const ticket of sampleOf(tickets)) await untilSettled(desk, ticket, patience);
  options.onSettled();
  const { results } = await timedInParallel(tickets, {
    concurrency: options.concurrency,
    run: async (ticket) => {
      const settled = await untilSettled(desk, ticket, patience);
      options.onLook();
      return settled ? [] : [ticket.id];
    },
  });
  return results.flat();
};

const sampleOf = (tickets: readonly Opened[]): Opened[] => {
  const distance = Math.max(1, Math.floor(tickets.length / sampled));
  return tickets.filter((_, index) => (tickets.length - 1 - index) % distance === 0);
};

const untilSettled = async (
  desk: Pick<DeskClient, 'read'>,
  { id, as }: Opened,
  { deadline, everyMs }: { deadline: number; everyMs: number },
): Promise<boolean> => {
  for (;;) {
    if (isAtFirstWait(await desk.read(workflowView, { path: `/v1/tickets/${id}/workflow`, as }))) return true;
    if (performance.now() > deadline) return false;
    await pause(everyMs);
  }
};
