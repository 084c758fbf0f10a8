import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { TransientError } from './errors.ts';
import type { Table } from './table.ts';
import { transact } from './transact.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-central-1' }));
const sdk = mockClient(client);
const pauses: number[] = [];
beforeEach(() => {
  sdk.reset();
  pauses.length = 0;
});

const table: Table = {
  client,
  tableName: 'desk',
  clock: () => 0,
  pause: async (attempt) => void pauses.push(attempt),
};
const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

describe('transact', () => {
  it('U8: tries again when it met another transaction or a busy table', async () => {
    sdk
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled('None', 'TransactionConflict'))
      .rejectsOnce(cancelled('ThrottlingError', 'None'))
      .resolves({});
    expect(await transact(table, [])).toBeUndefined();
    expect(pauses).toEqual([1, 2]);
  });

  it('U8: gives up with a named error, the cause kept', async () => {
    const conflict = cancelled('TransactionConflict');
    sdk.on(TransactWriteCommand).rejects(conflict);
    const attempt = transact(table, []);
    await expect(attempt).rejects.toBeInstanceOf(TransientError);
    await expect(attempt).rejects.toMatchObject({ cause: conflict });
    expect(sdk.commandCalls(TransactWriteCommand)).toHaveLength(6);
  });

  it('U8: a failed condition is an answer, even where another write was in conflict', async () => {
    sdk.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'ConditionalCheckFailed'));
    expect(await transact(table, [])).toEqual([
      { Code: 'TransactionConflict' },
      { Code: 'ConditionalCheckFailed' },
    ]);
    expect(pauses).toEqual([]);
  });

  it('U8: other failures are thrown as they are, at once', async () => {
    for (const failure of [cancelled('ValidationError'), new Error('no route to host')]) {
      sdk.on(TransactWriteCommand).rejects(failure);
      await expect(transact(table, [])).rejects.toBe(failure);
    }
    expect(pauses).toEqual([]);
  });
});
