import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  paginateQuery,
  UpdateCommand,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import * as z from 'zod';

const payload = z.custom<AdapterPayload>((value) => typeof value === 'object' && value !== null);

const stateItem = z.object({
  pk: z.string(),
  payload: z.string().transform((text) => payload.parse(JSON.parse(text))),
  consumedAt: z.number().optional(),
});

const keyItem = z.object({ pk: z.string() });

type Store = { documents: DynamoDBDocumentClient; tableName: string; now: () => number };

/** What revoking a grant takes away with it. */
const grantable = new Set(['AccessToken', 'AuthorizationCode', 'RefreshToken']);

/**
 * Keeps one model of the sign-in provider (sessions, grants, codes, refresh tokens, …) in the table of
 * `signInTableDefinition`, so that a restart keeps everybody signed in. `now` is in seconds since the epoch.
 */
export function stateStore(model: string, store: Store): Adapter {
  const { documents, tableName: TableName, now } = store;
  const keyOf = (id: string) => ({ pk: `${model}#${id}` });

  async function read(pk: string): Promise<AdapterPayload | undefined> {
    const { Item } = await documents.send(new GetCommand({ TableName, Key: { pk } }));
    if (Item === undefined) return undefined;
    const item = stateItem.parse(Item);
    return item.consumedAt === undefined ? item.payload : { ...item.payload, consumed: item.consumedAt };
  }

  return {
    find: (id) => read(keyOf(id).pk),
    findByUid: async (uid) => {
      const [pk] = await keysBy(store, { IndexName: 'bySession', attribute: 'sessionUid', value: uid });
      return pk === undefined ? undefined : read(pk);
    },
    findByUserCode: () => Promise.resolve(undefined),
    upsert: async (id, content, expiresIn) => {
      const Item = {
        ...keyOf(id),
        payload: JSON.stringify(content),
        ...(expiresIn === undefined ? {} : { expiresAt: now() + expiresIn }),
        ...(model === 'Session' && content.uid !== undefined ? { sessionUid: content.uid } : {}),
        ...(grantable.has(model) && content.grantId !== undefined ? { grantId: content.grantId } : {}),
      };
      await documents.send(new PutCommand({ TableName, Item }));
    },
    consume: (id) => consumeOnce(store, keyOf(id)),
    destroy: async (id) => {
      await documents.send(new DeleteCommand({ TableName, Key: keyOf(id) }));
    },
    revokeByGrantId: async (grantId) => {
      const keys = await keysBy(store, { IndexName: 'byGrant', attribute: 'grantId', value: grantId });
      await Promise.all(keys.map((pk) => documents.send(new DeleteCommand({ TableName, Key: { pk } }))));
    },
  };
}

/** Of two that redeem the same code or refresh token at the same moment, one gets nothing (RFC 6749 4.1.2). */
async function consumeOnce(
  { documents, tableName: TableName, now }: Store,
  Key: { pk: string },
): Promise<void> {
  const update = new UpdateCommand({
    TableName,
    Key,
    UpdateExpression: 'SET consumedAt = :now',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(consumedAt)',
    ExpressionAttributeValues: { ':now': now() },
  });
  try {
    await documents.send(update);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) throw new errors.InvalidGrant('already redeemed');
    throw error;
  }
}

async function keysBy(
  { documents, tableName: TableName }: Store,
  { IndexName, attribute, value }: { IndexName: string; attribute: string; value: string },
): Promise<string[]> {
  const query = {
    TableName,
    IndexName,
    KeyConditionExpression: '#attribute = :value',
    ExpressionAttributeNames: { '#attribute': attribute },
    ExpressionAttributeValues: { ':value': value },
  };
  const keys: string[] = [];
  for await (const { Items = [] } of paginateQuery({ client: documents }, query)) {
    keys.push(...Items.map((item) => keyItem.parse(item).pk));
  }
  return keys;
}
