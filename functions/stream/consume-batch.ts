import * as z from 'zod';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import { streamImage } from '../adapters/stream-image.ts';
import { eventItem } from '../adapters/table/event-item.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import type { Log } from '../runtime/log.ts';
import { eventFilter, fits } from './filter.ts';

const newEvent = streamImage.pipe(eventItem);
const record = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string().min(1),
    Keys: z.object({ pk: z.object({ S: z.string() }) }),
    NewImage: z.unknown(),
  }),
});
type NewEvent = z.infer<typeof record>['dynamodb'];
const batch = z.object({ Records: z.array(z.unknown()) });

/** https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html */
export type BatchResponse = { batchItemFailures: { itemIdentifier: string }[] };

export type ConsumerDependencies = {
  /** What follows from one event; may be repeated. Throws when it is to be tried again. */
  handle: (recorded: RecordedEvent) => Promise<void>;
  log: Log;
};

const parallelTickets = 8;

/**
 * A consumer of the table's stream. Events of one ticket are handled in their order and stop at the first that fails;
 * tickets do not wait for each other. What failed is named, so that it is delivered again, and set aside by the mapping
 * when it fails every time: an unreadable event is logged as such, as no repetition mends it.
 *
 * @throws ZodError when the batch itself is no batch: all of it is delivered again
 */
export const consumeBatch =
  ({ handle, log }: ConsumerDependencies) =>
  async (event: unknown): Promise<BatchResponse> => {
    const records = batch
      .parse(event)
      .Records.filter((candidate) => fits(eventFilter, candidate))
      .map((candidate) => record.parse(candidate).dynamodb);
    const byTicket = Object.values(Object.groupBy(records, ({ Keys }) => Keys.pk.S));
    const failed = await inParallel(byTicket, parallelTickets, (ofTicket = []) =>
      firstFailure(ofTicket, { handle, log }),
    );
    return {
      batchItemFailures: failed.flatMap((item) => (item === undefined ? [] : [{ itemIdentifier: item }])),
    };
  };

/** The sequence number of the first of a ticket's records that could not be handled. */
const firstFailure = async (
  records: readonly NewEvent[],
  dependencies: ConsumerDependencies,
): Promise<string | undefined> => {
  for (const next of records) if (!(await isHandled(next, dependencies))) return next.SequenceNumber;
  return undefined;
};

const isHandled = async (
  { SequenceNumber, NewImage }: NewEvent,
  { handle, log }: ConsumerDependencies,
): Promise<boolean> => {
  const parsed = newEvent.safeParse(NewImage);
  if (!parsed.success) {
    log('stream-record-unreadable', { sequenceNumber: SequenceNumber });
    return false;
  }
  const { recorded } = parsed.data;
  try {
    await handle(recorded);
    return true;
  } catch (error) {
    const { id, ticketId, event } = recorded;
    log(
      'stream-record-failed',
      { eventId: id, ticketId, type: event.type, sequenceNumber: SequenceNumber },
      error,
    );
    return false;
  }
};
