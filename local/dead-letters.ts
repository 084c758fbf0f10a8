import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { StreamRecord } from './stream/consumer.ts';

/** Keeps what a consumer could not handle, as the on-failure queue does on AWS. */
export const keepDeadLetter =
  ({ documents, tableName }: { documents: DynamoDBDocumentClient; tableName: string }) =>
  async (consumer: string, { dynamodb }: StreamRecord): Promise<void> => {
    const sequenceNumber = dynamodb?.SequenceNumber ?? 'none';
    const Item = { pk: `DEAD-LETTER#${consumer}#${sequenceNumber}`, keys: dynamodb?.Keys };
    await documents.send(new PutCommand({ TableName: tableName, Item }));
  };
