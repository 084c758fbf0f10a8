import type { BatchResponse } from './consume-batch.ts';

type Consumer = (event: unknown) => Promise<BatchResponse>;

/**
 * Several consumers as one reader of the stream, as a stream has room for two readers
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html). Each sees the whole batch; what one of
 * them could not handle is delivered again to all, which changes nothing for those that could.
 */
export const inTurn =
  (consumers: readonly Consumer[]): Consumer =>
  async (event) => {
    const failed = new Set<string>();
    for (const consume of consumers)
      for (const { itemIdentifier } of (await consume(event)).batchItemFailures) failed.add(itemIdentifier);
    return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) };
  };
