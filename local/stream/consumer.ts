import type { _Record } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse } from 'aws-lambda';

/** A record as Lambda gets it, as far as consumers read it. */
export type StreamRecord = Pick<_Record, 'eventName' | 'dynamodb'>;

/** What follows from committed events: the same batch event and partial-failure contract as an event source mapping. */
export type StreamConsumer = {
  name: string;
  /** Whether a record passes the consumer's filter. */
  accepts: (record: StreamRecord) => boolean;
  handler: (event: { Records: StreamRecord[] }) => Promise<DynamoDBBatchResponse>;
};

export type ConsumerHooks = {
  /** Waits before another try. */
  pause: (ms: number) => Promise<void>;
  /** A record that failed every time. */
  deadLetter: (consumer: string, record: StreamRecord) => Promise<void>;
};

const tries = 8;
const longestPauseMs = 2_000;

/** Gives a batch to a consumer until all of it is done; what fails again and again becomes a dead letter. */
export const deliver = async (
  consumer: StreamConsumer,
  records: StreamRecord[],
  hooks: ConsumerHooks,
): Promise<void> => {
  let left = records.filter(consumer.accepts);
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const before = left.length;
    left = await unfinished(consumer, left);
    if (left.length === 0) return;
    if (left.length < before) attempt = 1;
    if (attempt < tries) await hooks.pause(Math.min(2 ** attempt * 50, longestPauseMs));
    else {
      left = await withoutPoison({ consumer, left, hooks });
      attempt = 0;
    }
  }
};

const withoutPoison = async ({
  consumer,
  left,
  hooks,
}: {
  consumer: StreamConsumer;
  left: StreamRecord[];
  hooks: ConsumerHooks;
}) => {
  const [poison, ...rest] = left;
  if (poison) await hooks.deadLetter(consumer.name, poison);
  return rest;
};

/** The records from the first failed one on, as AWS would deliver them again. */
const unfinished = async (consumer: StreamConsumer, records: StreamRecord[]): Promise<StreamRecord[]> => {
  const failed = await failuresOf(consumer, records);
  const first = records.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
  return first === -1 ? [] : records.slice(first);
};

const failuresOf = async (consumer: StreamConsumer, records: StreamRecord[]): Promise<Set<string>> => {
  try {
    const { batchItemFailures } = await consumer.handler({ Records: records });
    return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  } catch {
    // As on AWS: a batch whose handler throws has failed whole; the handler has written down why.
    return new Set(records.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? ''));
  }
};
