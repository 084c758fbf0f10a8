import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/**
 * The table of the sign-in service, as plain data for CreateTable: what the provider must remember (`<model>#<id>`) and
 * the hashes of passwords (`CREDENTIALS#<person id>`). Items that expire carry `expiresAt` (seconds since the epoch).
 */
export const signInTableDefinition: Omit<CreateTableCommandInput, 'TableName'> = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'grantId', AttributeType: 'S' },
    { AttributeName: 'sessionUid', AttributeType: 'S' },
  ],
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'byGrant',
      KeySchema: [{ AttributeName: 'grantId', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
    {
      IndexName: 'bySession',
      KeySchema: [{ AttributeName: 'sessionUid', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
};

/** For UpdateTimeToLive; real time, as identity always runs on it. */
export const signInTtlAttribute = 'expiresAt';
