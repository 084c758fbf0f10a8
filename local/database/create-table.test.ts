import { DescribeTableCommand, DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskTableDefinition } from '../../functions/adapters/table/definition.ts';
import { createTable } from './create-table.ts';
import { startTestDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

const ttlOf = async (TableName: string) => {
  const { TimeToLiveDescription } = await database.client.send(new DescribeTimeToLiveCommand({ TableName }));
  return TimeToLiveDescription?.TimeToLiveStatus;
};

describe('createTable', () => {
  it('U7: makes the desk’s table as it is defined, with its stream; a second time changes nothing', async () => {
    const definition = { ...deskTableDefinition, TableName: 'desk' };
    await createTable(database.client, definition);
    await createTable(database.client, definition);
    const { Table } = await database.client.send(new DescribeTableCommand({ TableName: 'desk' }));
    expect(Table?.TableStatus).toBe('ACTIVE');
    expect(Table?.KeySchema).toEqual(definition.KeySchema);
    expect(Table?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: 'NEW_IMAGE' });
    expect(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName).toSorted()).toEqual(
      definition.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName).toSorted(),
    );
  });

  it('U10: deletes by real time only when asked to', async () => {
    await createTable(database.client, { ...deskTableDefinition, TableName: 'virtual' });
    await createTable(
      database.client,
      { ...deskTableDefinition, TableName: 'real' },
      { ttlAttribute: 'ttl' },
    );
    expect(await ttlOf('virtual')).toBe('DISABLED');
    expect(await ttlOf('real')).toBe('ENABLED');
  });
});
