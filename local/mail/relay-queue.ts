import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { instant, type Instant } from '../../domain/values.ts';
import type { RelayState } from './mail.ts';
import { mailKey, type MailTable } from './outbox-store.ts';

/** The mails that still wait to be handed to a mail server. */
export interface RelayQueue {
  /** The mail to be tried next, and from when on. */
  head(): Promise<{ id: string; from: Instant } | undefined>;
  /** Notes how a mail fared; with `nextAt` it stays in the queue. */
  note(id: string, relay: RelayState, nextAt?: Instant): Promise<void>;
}

const headItem = z.object({ pk: z.string().startsWith('MAIL#'), relayAt: instant });

/** The relay's queue in the table of `mailTableDefinition`; its instants are real time. */
export const relayQueue = ({ documents, tableName: TableName }: MailTable): RelayQueue => ({
  head: async () => {
    const query = new QueryCommand({
      TableName,
      IndexName: 'byRelay',
      KeyConditionExpression: 'relayQueue = :waiting',
      ExpressionAttributeValues: { ':waiting': 'WAITING' },
      Limit: 1,
    });
    const { Items: [item] = [] } = await documents.send(query);
    if (item === undefined) return undefined;
    const { pk, relayAt } = headItem.parse(item);
    return { id: pk.slice('MAIL#'.length), from: relayAt };
  },
  note: async (id, relay, nextAt) => {
    const update = new UpdateCommand({
      TableName,
      Key: mailKey(id),
      UpdateExpression:
        nextAt === undefined
          ? 'SET relay = :relay REMOVE relayQueue, relayAt'
          : 'SET relay = :relay, relayAt = :next',
      ExpressionAttributeValues: { ':relay': relay, ...(nextAt !== undefined && { ':next': nextAt }) },
    });
    await documents.send(update);
  },
});
