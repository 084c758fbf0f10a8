import type { CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { deskTableDefinition, ttlAttribute } from '../functions/adapters/table/definition.ts';
import { createTable } from './database/create-table.ts';
import { engineTableDefinition } from './engine/table.ts';
import { mailTableDefinition } from './mail/table.ts';
import { signInTableDefinition, signInTtlAttribute } from './sign-in/table.ts';

export const tableNames = {
  desk: 'desk',
  /** Executions, waits and schedules of the workflow engine, and how far the stream has been read. */
  engine: 'desk-engine',
  mail: 'desk-mail',
  signIn: 'desk-sign-in',
} as const;

type Definition = Omit<CreateTableCommandInput, 'TableName'>;

/**
 * Makes the tables that are not there. The desk's own items expire by real time only where the desk runs on real time:
 * a virtual clock may stand years ago.
 */
export const createTables = async (
  client: DynamoDBClient,
  { realTime }: { realTime: boolean },
): Promise<void> => {
  const create = (TableName: string, definition: Definition, ttl?: string) =>
    createTable(client, { ...definition, TableName }, ttl ? { ttlAttribute: ttl } : {});
  await create(tableNames.desk, deskTableDefinition, realTime ? ttlAttribute : undefined);
  await createTable(client, engineTableDefinition(tableNames.engine));
  await create(tableNames.mail, mailTableDefinition);
  await create(tableNames.signIn, signInTableDefinition, signInTtlAttribute);
};
