import { type ConsumerHooks, deliver, type StreamConsumer, type StreamRecord } from './consumer.ts';

export type StreamSource = {
  /** The next records after what was read before, oldest first; empty when there are none yet. */
  read: () => Promise<StreamRecord[]>;
  /** Remembers that everything up to this sequence number is done. */
  checkpoint: (sequenceNumber: string) => Promise<void>;
};

export type PollerOptions = {
  source: StreamSource;
  consumers: StreamConsumer[];
  hooks: ConsumerHooks;
  /** Awaited before each batch: the turn of those who go first. */
  turn: () => Promise<void>;
  /** How often to look when nobody has poked, in ms. */
  idleMs: number;
  onError: (error: unknown) => void;
};

/** Reads the table's stream and hands every batch to all consumers before it goes on. */
export type Poller = {
  /** Something was committed: look now. */
  poke: () => void;
  /** Resolves when nothing that it was told of is left to read; the number of records that were handed on. */
  drain: () => Promise<number>;
  stop: () => Promise<void>;
};

export const startPoller = (options: PollerOptions): Poller => {
  let running: Promise<number> | undefined;
  let wanted = false;
  let stopped = false;
  const drain = (): Promise<number> => {
    if (wanted) running ??= run();
    return running ?? Promise.resolve(0);
  };
  const run = async (): Promise<number> => {
    let handed = 0;
    try {
      while (wanted && !stopped) {
        wanted = false;
        handed += await drainOnce(options, () => stopped);
      }
    } catch (error) {
      // What could not be read or remembered is still to be read.
      wanted = true;
      throw error;
    } finally {
      // In the same turn as the last look at `wanted`, so that no poke falls between.
      running = undefined;
    }
    return handed;
  };
  const poke = (): void => {
    wanted = true;
    drain().catch(options.onError);
  };
  const timer = setInterval(poke, options.idleMs);
  poke();
  return {
    poke,
    drain,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running?.catch(options.onError);
    },
  };
};

const drainOnce = async (
  { source, consumers, hooks, turn }: PollerOptions,
  isStopped: () => boolean,
): Promise<number> => {
  let handed = 0;
  for (let records = await source.read(); records.length > 0 && !isStopped(); records = await source.read()) {
    await turn();
    const delivered = await Promise.allSettled(
      consumers.map((consumer) => deliver(consumer, records, hooks)),
    );
    for (const one of delivered) if (one.status === 'rejected') throw one.reason;
    const last = records.at(-1)?.dynamodb?.SequenceNumber;
    if (last) await source.checkpoint(last);
    handed += records.length;
  }
  return handed;
};
