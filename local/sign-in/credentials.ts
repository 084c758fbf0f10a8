import { GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { hashPassword, passwordMatches } from './password.ts';

const credentials = z.object({ hash: z.string() });

/** Passwords of people and secrets of machine clients, kept as hashes apart from the person records. */
export interface Credentials {
  /** Gives these people (or machines) this password; it is hashed once for all of them. */
  set(personIds: readonly string[], password: string): Promise<void>;
  /** Whether this is the person's password; takes as long for a person without one. */
  verify(personId: string, password: string): Promise<boolean>;
}

const keyOf = (personId: string) => ({ pk: `CREDENTIALS#${personId}` });

/** Credentials in the table of `signInTableDefinition`. */
export function credentialStore(options: {
  documents: DynamoDBDocumentClient;
  tableName: string;
}): Credentials {
  const { documents, tableName: TableName } = options;

  async function hashOf(personId: string): Promise<string | undefined> {
    const { Item } = await documents.send(new GetCommand({ TableName, Key: keyOf(personId) }));
    return Item === undefined ? undefined : credentials.parse(Item).hash;
  }

  return {
    set: async (personIds, password) => {
      const hash = await hashPassword(password);
      const put = (personId: string) => new PutCommand({ TableName, Item: { ...keyOf(personId), hash } });
      await Promise.all(personIds.map((personId) => documents.send(put(personId))));
    },
    verify: async (personId, password) => {
      const hash = await hashOf(personId);
      if (hash !== undefined) return passwordMatches(password, hash);
      await hashPassword(password);
      return false;
    },
  };
}
