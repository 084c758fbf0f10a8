import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { HostOptions } from './options.ts';

const row = z.object({ now: z.int() });
const key = { pk: 'CLOCK#virtual' };

/** Where a virtual clock stands after a restart: time never goes back. */
export const virtualTime = ({
  documents,
  tableName,
}: {
  documents: DynamoDBDocumentClient;
  tableName: string;
}) => ({
  startAt: async (wanted: NonNullable<HostOptions['virtualClock']>): Promise<number> => {
    const { Item } = await documents.send(new GetCommand({ TableName: tableName, Key: key }));
    const asked = wanted === 'now' ? Date.now() : Date.parse(wanted);
    const known = row.safeParse(Item).data?.now;
    return wanted === 'now' ? (known ?? asked) : Math.max(asked, known ?? asked);
  },
  remember: async (now: number): Promise<void> => {
    await documents.send(new PutCommand({ TableName: tableName, Item: { ...key, now } }));
  },
});
