import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexes } from '../indexes.ts';
import type { Table } from '../table.ts';
import { readOn } from './read.ts';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-central-1' }));
const sdk = mockClient(client);
beforeEach(() => sdk.reset());

const table: Table = { client, tableName: 'desk', clock: () => 0, pause: () => Promise.resolve() };
const partition = { index: indexes.group, hash: 'GROUP#desk' };
const itemAt = (nth: number) => ({
  pk: `TICKET#${nth}`,
  sk: 'TICKET',
  groupKey: 'GROUP#desk',
  workOrder: `0#${nth}`,
});
const filter = { status: 'new', words: [] };

describe('readOn', () => {
  it('U4: a search that finds nothing ends after ten pages, and tells where', async () => {
    let page = 0;
    sdk.on(QueryCommand).callsFake(() => ({ Items: [], LastEvaluatedKey: itemAt((page += 1)) }));
    const read = await readOn(table, partition, { from: 'start', limit: 5, filter });
    expect(read).toMatchObject({ entries: [], reached: ['0#10', 'TICKET#10', 'TICKET'] });
    expect(sdk.commandCalls(QueryCommand)).toHaveLength(10);
  });

  it('U4: reads on from page to page until there is enough', async () => {
    sdk
      .on(QueryCommand)
      .resolvesOnce({ Items: [itemAt(1)], LastEvaluatedKey: itemAt(3) })
      .resolvesOnce({ Items: [itemAt(4), itemAt(5)], LastEvaluatedKey: itemAt(6) });
    const read = await readOn(table, partition, { from: 'start', limit: 3, filter });
    expect(read.entries.map(({ at: [sort] }) => sort)).toEqual(['0#1', '0#4', '0#5']);
    expect(read.reached).toEqual(['0#6', 'TICKET#6', 'TICKET']);
    expect(sdk.commandCalls(QueryCommand)[1]!.args[0].input.ExclusiveStartKey).toEqual(itemAt(3));
  });

  it('U4: asks a partition that has ended nothing more', async () => {
    const read = await readOn(table, partition, { from: 'end', limit: 3, filter });
    expect(read).toMatchObject({ entries: [], reached: 'end' });
    expect(sdk.commandCalls(QueryCommand)).toHaveLength(0);
  });
});
