import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

const keySchema = (hash: string, sort: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

/** What a line of the outbox shows; the texts of a mail stay with the mail. */
const rowAttributes = ['id', 'at', 'from', 'to', 'subject', 'event', 'template', 'relay'];

const listing = (IndexName: string, hash: string, others: string[]) => ({
  IndexName,
  KeySchema: keySchema(hash, 'order'),
  Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...rowAttributes, ...others] },
});

/**
 * The table of the one-machine mail service, as plain data for CreateTable: mails (`MAIL#<id>`), topics and their
 * subscriptions (`TOPIC#<arn>`). Each listing of the outbox, newest first, is one Query: of all mails, of an address, of
 * a ticket number. `byRelay` holds only mails that still wait for the SMTP relay.
 */
export const mailTableDefinition: Omit<CreateTableCommandInput, 'TableName'> = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: ['pk', 'sk', 'outbox', 'address', 'ticket', 'order', 'relayQueue', 'relayAt'].map(
    (AttributeName) => ({ AttributeName, AttributeType: 'S' as const }),
  ),
  KeySchema: keySchema('pk', 'sk'),
  GlobalSecondaryIndexes: [
    listing('byTime', 'outbox', ['address', 'ticket']),
    listing('byAddress', 'address', ['ticket']),
    listing('byTicket', 'ticket', ['address']),
    {
      IndexName: 'byRelay',
      KeySchema: keySchema('relayQueue', 'relayAt'),
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
};
