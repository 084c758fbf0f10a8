import { describe, expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

const failing = (...items: string[]) => ({
  batchItemFailures: items.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('R4: several consumers as one reader', () => {
  test('R4: each sees the whole batch, in turn', async () => {
    const seen: string[] = [];
    const consumer = (name: string) => async (event: unknown) => {
      seen.push(`${name} ${JSON.stringify(event)}`);
      return failing();
    };
    expect(await inTurn([consumer('first'), consumer('second')])({ Records: [] })).toEqual(failing());
    expect(seen).toEqual(['first {"Records":[]}', 'second {"Records":[]}']);
  });

  test('R4: what any of them could not handle is named once', async () => {
    const handle = inTurn([async () => failing('1', '3'), async () => failing('3', '2')]);
    expect(await handle({})).toEqual(failing('1', '3', '2'));
  });

  test('R4: a batch that breaks one of them is delivered again', async () => {
    const broken = async () => Promise.reject(new Error('out of memory'));
    await expect(inTurn([async () => failing(), broken])({})).rejects.toThrow('out of memory');
  });
});
