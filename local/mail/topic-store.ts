import { createHash } from 'node:crypto';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { MailTable } from './outbox-store.ts';

/** `customerId: ['acme']`: only messages whose attribute is one of these texts (SNS filter policy, exact match). */
export const filterPolicy = z.record(z.string(), z.array(z.string()));

const subscription = z.object({
  arn: z.string(),
  topicArn: z.string(),
  /** An e-mail address. */
  endpoint: z.string(),
  filterPolicy: filterPolicy.default({}),
});
export type Subscription = z.infer<typeof subscription>;

/** Topics and who gets their messages by e-mail. */
export interface TopicStore {
  create(topicArn: string): Promise<void>;
  exists(topicArn: string): Promise<boolean>;
  /** Subscribes an address, once however often it asks; gives the subscription's ARN. */
  subscribe(wish: Omit<Subscription, 'arn'>): Promise<string>;
  unsubscribe(subscriptionArn: string): Promise<void>;
  /** One page of a topic's subscriptions; `next` continues it. */
  subscriptions(topicArn: string, next?: string): Promise<{ items: Subscription[]; next?: string }>;
}

const prefix = 'SUBSCRIPTION#';
const topicKey = (topicArn: string) => ({ pk: `TOPIC#${topicArn}`, sk: 'TOPIC' });
const subscriptionKey = (topicArn: string, arn: string) => ({
  pk: `TOPIC#${topicArn}`,
  sk: `${prefix}${arn}`,
});
const topicArnOf = (subscriptionArn: string): string => subscriptionArn.replace(/:[^:]*$/, '');

function arnOf({ topicArn, endpoint }: Omit<Subscription, 'arn'>): string {
  const digest = createHash('sha256').update(endpoint.toLowerCase()).digest('hex').slice(0, 32);
  return `${topicArn}:${digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** Topics in the table of `mailTableDefinition`. */
export function topicStore({ documents, tableName: TableName }: MailTable): TopicStore {
  return {
    create: async (topicArn) => {
      await documents.send(new PutCommand({ TableName, Item: topicKey(topicArn) }));
    },
    exists: async (topicArn) => {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: topicKey(topicArn) }));
      return Item !== undefined;
    },
    subscribe: async (wish) => {
      const arn = arnOf(wish);
      const Item = { ...subscriptionKey(wish.topicArn, arn), ...wish, arn };
      await documents.send(new PutCommand({ TableName, Item }));
      return arn;
    },
    unsubscribe: async (arn) => {
      await documents.send(new DeleteCommand({ TableName, Key: subscriptionKey(topicArnOf(arn), arn) }));
    },
    subscriptions: async (topicArn, next) => {
      const query = new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': topicKey(topicArn).pk, ':prefix': prefix },
        Limit: 100,
        ...(next !== undefined && { ExclusiveStartKey: subscriptionKey(topicArn, next) }),
      });
      const { Items = [], LastEvaluatedKey } = await documents.send(query);
      const items = Items.map((item) => subscription.parse(item));
      const last = items.at(-1);
      return LastEvaluatedKey === undefined || last === undefined ? { items } : { items, next: last.arn };
    },
  };
}
