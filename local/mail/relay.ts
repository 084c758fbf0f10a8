import { epochMsOf, instantOf, type Clock } from '../../domain/values.ts';
import type { Mail } from './mail.ts';
import type { RelayQueue } from './relay-queue.ts';
import { RelayError, type SendMail } from './smtp.ts';

const maxAttempts = 8;
const firstPauseMs = 30_000;
const longestPauseMs = 60 * 60_000;
const pauseAfterFaultMs = 60_000;

const pauseMs = (attempts: number): number => Math.min(firstPauseMs * 2 ** (attempts - 1), longestPauseMs);

type Options = {
  queue: RelayQueue;
  load: (id: string) => Promise<Mail | undefined>;
  send: SendMail;
  /** Told when the relay itself fails; what the mail server refuses is noted on the mail. */
  report: (error: unknown) => void;
  /** Real time: a mail server doesn't live on the desk's clock. */
  now?: Clock;
};

export type Relay = {
  /** Tries everything that is due, in the background; resolves when that is done. */
  nudge: () => Promise<void>;
  /** Waits for the mail that is under way and tries no more. */
  stop: () => Promise<void>;
};

async function attempt({ queue, load, send, now = Date.now }: Options, id: string): Promise<void> {
  const mail = await load(id);
  if (mail === undefined) throw new Error(`The mail ${id} waits for the relay but is gone.`);
  const attempts = (mail.relay?.attempts ?? 0) + 1;
  try {
    await send(mail);
  } catch (error) {
    if (!(error instanceof RelayError)) throw error;
    const isOver = error.permanent || attempts >= maxAttempts;
    const state = { state: isOver ? 'failed' : 'waiting', attempts, error: error.message } as const;
    await queue.note(id, state, isOver ? undefined : instantOf(now() + pauseMs(attempts)));
    return;
  }
  await queue.note(id, { state: 'sent', attempts });
}

/** Tries what is due; gives the ms until the next mail is due, or undefined when none waits. */
async function drain(options: Options, stopping: AbortSignal): Promise<number | undefined> {
  const { queue, now = Date.now } = options;
  while (!stopping.aborted) {
    const head = await queue.head();
    if (head === undefined) return undefined;
    const waitMs = epochMsOf(head.from) - now();
    if (waitMs > 0) return waitMs;
    await attempt(options, head.id);
  }
  return undefined;
}

/**
 * Hands waiting mails to a mail server, one after the other: each once, again after 30 s, 1 min, 2 min, … up to an hour
 * when the server is away or busy, at most eight times. The queue is on disk, so a restart goes on where it stood.
 */
export function createRelay(options: Options): Relay {
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const stopping = new AbortController();
  /** A mail may arrive just after the queue was seen empty: then this has risen meanwhile. */
  let nudges = 0;

  async function run(): Promise<void> {
    let waitMs: number | undefined;
    let seen: number;
    do {
      seen = nudges;
      waitMs = await drain(options, stopping.signal).catch((error: unknown) => {
        options.report(error);
        return pauseAfterFaultMs;
      });
    } while (seen !== nudges && !stopping.signal.aborted);
    running = undefined;
    clearTimeout(timer);
    if (waitMs !== undefined && !stopping.signal.aborted) {
      timer = setTimeout(() => void nudge(), Math.min(waitMs, longestPauseMs)).unref();
    }
  }

  function nudge(): Promise<void> {
    nudges += 1;
    running ??= run();
    return running;
  }

  return {
    nudge,
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
