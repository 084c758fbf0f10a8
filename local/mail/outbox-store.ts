import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { monotonicFactory } from 'ulid';
import { instantOf, type Clock } from '../../domain/values.ts';
import { cursorOf, startOf } from './cursor.ts';
import {
  addressOf,
  mail,
  markedId,
  outboxRow,
  ticketOf,
  type Mail,
  type NewMail,
  type OutboxRow,
} from './mail.ts';

/** Which mails: all, those to an address, those that quote a ticket number, or both. */
type OutboxFilter = { to?: string | undefined; ticket?: string | undefined };

type OutboxPage = { items: OutboxRow[]; cursor?: string };

/** Where every mail of the desk is kept, newest first. */
export interface OutboxStore {
  /** Keeps a mail and gives its id. One that is marked and was kept before is not kept again (`isNew` is false). */
  put(mail: NewMail, options: { relay: boolean }): Promise<{ id: string; isNew: boolean }>;
  get(id: string): Promise<Mail | undefined>;
  /** One page; throws `InvalidCursorError` for a cursor that no page has given. */
  list(query: OutboxFilter & { limit: number; cursor?: string | undefined }): Promise<OutboxPage>;
}

export type MailTable = { documents: DynamoDBDocumentClient; tableName: string };

export const mailKey = (id: string) => ({ pk: `MAIL#${id}`, sk: 'MAIL' });

const isRepeat = (error: unknown): boolean => error instanceof ConditionalCheckFailedException;

/** The index, its partition, and what is left to filter; a ticket has few mails, so filtering those is cheap. */
function indexFor({ to, ticket }: OutboxFilter) {
  const address = to === undefined ? undefined : addressOf(to);
  if (ticket !== undefined) {
    return { IndexName: 'byTicket', attribute: 'ticket', value: ticket.trim().toUpperCase(), only: address };
  }
  if (address !== undefined) {
    return { IndexName: 'byAddress', attribute: 'address', value: address, only: undefined };
  }
  return { IndexName: 'byTime', attribute: 'outbox', value: 'ALL', only: undefined };
}

/** The outbox in the table of `mailTableDefinition`; `clock` is the desk's. */
export function outboxStore({
  documents,
  tableName: TableName,
  clock,
}: MailTable & { clock: Clock }): OutboxStore {
  const nextUlid = monotonicFactory();

  return {
    put: async (sent, { relay }) => {
      const ulid = nextUlid();
      const id = markedId(sent) ?? ulid;
      const at = instantOf(clock());
      const content: Mail = { ...sent, id, at, ticket: ticketOf(sent.subject) };
      const index = { outbox: 'ALL', address: addressOf(sent.to), order: `${at}#${ulid}` };
      const Item = { ...mailKey(id), ...content, ...index, ...(relay ? newRelay : {}) };
      try {
        const ConditionExpression = 'attribute_not_exists(pk)';
        await documents.send(new PutCommand({ TableName, Item, ConditionExpression }));
        return { id, isNew: true };
      } catch (error) {
        if (isRepeat(error)) return { id, isNew: false };
        throw error;
      }
    },
    get: async (id) => {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: mailKey(id) }));
      return Item === undefined ? undefined : mail.parse(Item);
    },
    list: async (query) => {
      const { Items = [], LastEvaluatedKey } = await documents.send(listingOf(TableName, query));
      const items = Items.map((item) => outboxRow.parse(item));
      return LastEvaluatedKey === undefined ? { items } : { items, cursor: cursorOf(LastEvaluatedKey) };
    },
  };
}

function listingOf(TableName: string, { limit, cursor, ...filter }: Parameters<OutboxStore['list']>[0]) {
  const { IndexName, attribute, value, only } = indexFor(filter);
  return new QueryCommand({
    TableName,
    IndexName,
    KeyConditionExpression: '#partition = :value',
    ...(only !== undefined && { FilterExpression: 'address = :address' }),
    ExpressionAttributeNames: { '#partition': attribute },
    ExpressionAttributeValues: { ':value': value, ...(only !== undefined && { ':address': only }) },
    ScanIndexForward: false,
    Limit: limit,
    ...(cursor !== undefined && { ExclusiveStartKey: { [attribute]: value, ...startOf(cursor) } }),
  });
}

/** Due at once: every instant comes after this one. */
const newRelay = {
  relayQueue: 'WAITING',
  relayAt: instantOf(0),
  relay: { state: 'waiting', attempts: 0 },
};
