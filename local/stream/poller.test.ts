import { describe, expect, it } from 'vitest';
import type { StreamConsumer, StreamRecord } from './consumer.ts';
import { startPoller } from './poller.ts';

const record = (sequence: number): StreamRecord => ({ dynamodb: { SequenceNumber: String(sequence) } });
const numbersOf = (records: StreamRecord[]) =>
  records.map(({ dynamodb }) => Number(dynamodb?.SequenceNumber));

const stream = (batches: StreamRecord[][]) => {
  const checkpoints: string[] = [];
  return {
    checkpoints,
    source: {
      read: () => Promise.resolve(batches.shift() ?? []),
      checkpoint: (sequence: string) => Promise.resolve(void checkpoints.push(sequence)),
    },
  };
};

const polling = (source: ReturnType<typeof stream>['source'], consumers: StreamConsumer[]) => {
  const dead: string[] = [];
  const poller = startPoller({
    source,
    consumers,
    idleMs: 60_000,
    turn: () => Promise.resolve(),
    onError: (error) => {
      throw error;
    },
    hooks: {
      pause: () => Promise.resolve(),
      deadLetter: (name, { dynamodb }) =>
        Promise.resolve(void dead.push(`${name} ${dynamodb?.SequenceNumber}`)),
    },
  });
  return { poller, dead };
};

const all = () => true;

describe('the stream poller', () => {
  it('R2: hands every batch to every consumer that accepts it, then remembers it', async () => {
    const seen: Record<string, number[]> = { odd: [], every: [] };
    const { source, checkpoints } = stream([[record(1), record(2)], [record(3)]]);
    const consumer = (name: string, accepts: StreamConsumer['accepts']): StreamConsumer => ({
      name,
      accepts,
      handler: ({ Records }) => {
        seen[name]?.push(...numbersOf(Records));
        return Promise.resolve({ batchItemFailures: [] });
      },
    });
    const odd = consumer('odd', ({ dynamodb }) => Number(dynamodb?.SequenceNumber) % 2 === 1);
    const { poller } = polling(source, [odd, consumer('every', all)]);
    await poller.drain();
    await poller.stop();
    expect(seen).toEqual({ odd: [1, 3], every: [1, 2, 3] });
    expect(checkpoints).toEqual(['2', '3']);
  });

  it('U8: delivers again from the first failed record on', async () => {
    const calls: number[][] = [];
    const { source } = stream([[record(1), record(2), record(3)]]);
    const flaky: StreamConsumer = {
      name: 'flaky',
      accepts: all,
      handler: ({ Records }) => {
        calls.push(numbersOf(Records));
        return Promise.resolve({ batchItemFailures: calls.length === 1 ? [{ itemIdentifier: '2' }] : [] });
      },
    };
    const { poller, dead } = polling(source, [flaky]);
    await poller.drain();
    await poller.stop();
    expect(calls).toEqual([
      [1, 2, 3],
      [2, 3],
    ]);
    expect(dead).toEqual([]);
  });

  it('U8: sets a record that fails every time aside and goes on with the rest', async () => {
    const done: number[] = [];
    const { source, checkpoints } = stream([[record(1), record(2), record(3)]]);
    const poisoned: StreamConsumer = {
      name: 'poisoned',
      accepts: all,
      handler: ({ Records }) => {
        if (numbersOf(Records).includes(2)) throw new Error('poison');
        done.push(...numbersOf(Records));
        return Promise.resolve({ batchItemFailures: [] });
      },
    };
    const { poller, dead } = polling(source, [poisoned]);
    await poller.drain();
    await poller.stop();
    expect(dead).toEqual(['poisoned 1', 'poisoned 2']);
    expect(done).toEqual([3]);
    expect(checkpoints).toEqual(['3']);
  });
});
