import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentClient } from '../../functions/adapters/table/document-client.ts';
import { startDatabase } from './start-database.ts';

/** A real database of its own for one test file, on a temporary folder that goes with it. */
export type TestDatabase = {
  endpoint: string;
  client: DynamoDBClient;
  documents: DynamoDBDocumentClient;
  stop(): Promise<void>;
};

/** A client for a database on this machine, which asks for credentials but doesn't check them. */
const localClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

/** Starts an empty database for tests; each test file stops its own. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'desk-database-'));
  const database = await startDatabase({ dataDir, environment: {} });
  const client = localClient(database.endpoint);
  return {
    endpoint: database.endpoint,
    client,
    documents: documentClient(client),
    stop: async () => {
      client.destroy();
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
