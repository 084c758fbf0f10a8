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

  it('U9: asks the stream for nothing while it is told of nothing', async () => {
    let reads = 0;
    const read = () => {
      reads += 1;
      return Promise.resolve([]);
    };
    const { poller } = polling({ ...stream([]).source, read }, []);
    await poller.drain();
    expect([reads, await poller.drain()]).toEqual([1, 0]);
    expect(reads).toBe(1);
    poller.poke();
    await poller.drain();
    await poller.stop();
    expect(reads).toBe(2);
  });

  it('R2: what was committed while it reads is read before it is done', async () => {
    const batches: StreamRecord[][] = [[record(1)]];
    const { source, checkpoints } = stream(batches);
    const late: StreamConsumer = {
      name: 'late',
      accepts: all,
      handler: ({ Records }) => {
        if (numbersOf(Records).includes(1)) void Promise.resolve().then(() => batches.push([], [record(2)]));
        poller.poke();
        return Promise.resolve({ batchItemFailures: [] });
      },
    };
    const { poller } = polling(source, [late]);
    expect(await poller.drain()).toBe(2);
    await poller.stop();
    expect(checkpoints).toEqual(['1', '2']);
  });

  it('R2: reads again after a read that failed', async () => {
    const { source, checkpoints } = stream([[record(1)]]);
    let failures = 1;
    const read = () => (failures-- > 0 ? Promise.reject(new Error('no database')) : source.read());
    const errors: unknown[] = [];
    const poller = startPoller({
      source: { ...source, read },
      consumers: [],
      idleMs: 60_000,
      turn: () => Promise.resolve(),
      onError: (error) => errors.push(error),
      hooks: { pause: () => Promise.resolve(), deadLetter: () => Promise.resolve() },
    });
    await expect(poller.drain()).rejects.toThrow('no database');
    expect(await poller.drain()).toBe(1);
    await poller.stop();
    expect(errors).toHaveLength(1);
    expect(checkpoints).toEqual(['1']);
  });

  it('U8: remembers nothing of a batch whose dead letter could not be kept', async () => {
    const { source, checkpoints } = stream([[record(1)]]);
    const poller = startPoller({
      source,
      consumers: [{ name: 'broken', accepts: all, handler: () => Promise.reject(new Error('down')) }],
      idleMs: 60_000,
      turn: () => Promise.resolve(),
      onError: () => undefined,
      hooks: { pause: () => Promise.resolve(), deadLetter: () => Promise.reject(new Error('down too')) },
    });
    await expect(poller.drain()).rejects.toThrow('down too');
    await poller.stop();
    expect(checkpoints).toEqual([]);
  });
});
