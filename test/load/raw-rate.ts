import { deskTableDefinition } from '../../functions/adapters/table/definition.ts';
import { createTable } from '../../local/database/create-table.ts';
import { startTestDatabase } from '../../local/database/testing.ts';
import type { Call } from './calls.ts';
import { commitRequestsOf } from './commits.ts';
import { timedInParallel } from './in-parallel.ts';

const tableName = 'desk';

/** A transaction that the database did not take. */
export class RawWriteError extends Error {
  override name = 'RawWriteError';
}

/**
 * How many TransactWriteItems a second the desk's database takes when it has nothing else to do: the very requests by
 * which these calls are stored (ticket, idempotency record, number, event; all indexes, stream on), byte for byte, made
 * beforehand and sent without any SDK over `concurrency` open connections to a database of its own.
 */
export const rawRate = async (calls: readonly Call[], concurrency: number): Promise<number> => {
  const database = await startTestDatabase();
  try {
    await createTable(database.client, { ...deskTableDefinition, TableName: tableName });
    const bodies = await commitRequestsOf(calls, { tableName, nowMs: Date.now() });
    const run = (body: Uint8Array<ArrayBuffer>) => write(database.endpoint, body);
    const { wallMs } = await timedInParallel(bodies, { concurrency, run });
    return (bodies.length / wallMs) * 1_000;
  } finally {
    await database.stop();
  }
};

const write = async (endpoint: string, body: Uint8Array<ArrayBuffer>): Promise<void> => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.TransactWriteItems',
      'x-amz-date': '20260101T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body,
  });
  const answer = await response.text();
  if (response.status !== 200) throw new RawWriteError(`${response.status} ${answer.slice(0, 300)}`);
};
