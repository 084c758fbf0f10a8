import * as z from 'zod';
import type { Call } from '../load/calls.ts';
import { timedInParallel } from '../load/in-parallel.ts';
import { type DeskClient, type Reply, UnexpectedReplyError, refusalOf } from '../support/desk-client.ts';

export type Answered = { call: Call; id: string; number: string };

const stored = z.object({ id: z.string(), number: z.string() });

export const openedOf = (call: Call, reply: Reply): Answered => {
  if (reply.status !== 201) throw new UnexpectedReplyError(`${call.idempotencyKey}: ${refusalOf(reply)}`);
  return { call, ...stored.parse(reply.body) };
};

/** Sends one call, with its key, so that it may be sent again. */
export const open = async (desk: Pick<DeskClient, 'send'>, call: Call): Promise<Answered> => {
  const { as, body, idempotencyKey } = call;
  return openedOf(call, await desk.send({ path: '/v1/tickets', as, body, idempotencyKey }));
};

/**
 * Sends calls, several at a time, and kills the desk once `killAfter` of them have been answered. Gives those that were
 * answered, and how many were on their way and never got an answer.
 */
export const sendUntilKilled = async (
  desk: Pick<DeskClient, 'send'>,
  calls: readonly Call[],
  { killAfter, kill }: { killAfter: number; kill: () => Promise<void> },
): Promise<{ answered: Answered[]; cutOff: number }> => {
  const answered: Answered[] = [];
  let killed: Promise<void> | undefined;
  let cutOff = 0;
  const run = async (call: Call): Promise<void> => {
    if (killed) return;
    try {
      answered.push(await open(desk, call));
      if (answered.length >= killAfter) killed ??= kill();
    } catch (error) {
      if (!killed || error instanceof UnexpectedReplyError) throw error;
      cutOff += 1;
    }
  };
  await timedInParallel(calls, { concurrency: 8, run });
  await killed;
  return { answered, cutOff };
};
