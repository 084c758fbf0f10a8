import * as z from 'zod';
import type { RecordedProblemEvent } from '../../domain/problem/event.ts';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import { streamImage } from '../adapters/stream-image.ts';
import { eventItem } from '../adapters/table/event-item.ts';
import { problemEventItem } from '../adapters/table/problems.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import type { Log } from '../runtime/log.ts';
import { eventFilter, fits, type Pattern, problemEventFilter } from './filter.ts';

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

export type ConsumerDependencies<Recorded = RecordedEvent> = {
  /** What follows from one event; may be repeated. Throws when it is to be tried again. */
  handle: (recorded: Recorded) => Promise<void>;
  log: Log;
};

/** What a consumer reads of the stream: which records, as what, and what its log calls them. */
type Kind<Recorded> = {
  filter: Pattern;
  image: z.ZodType<{ recorded: Recorded }>;
  named: (recorded: Recorded) => Record<string, string>;
};

/** A consumer of tickets' events. */
export const consumeBatch = (dependencies: ConsumerDependencies) => consume(ofTickets, dependencies);

/** A consumer of problems' events. */
export const consumeProblems = (dependencies: ConsumerDependencies<RecordedProblemEvent>) =>
  consume(ofProblems, dependencies);

const ofTickets: Kind<RecordedEvent> = {
  filter: eventFilter,
  image: streamImage.pipe(eventItem),
  named: ({ id, ticketId, event }) => ({ eventId: id, ticketId, type: event.type }),
};
const ofProblems: Kind<RecordedProblemEvent> = {
  filter: problemEventFilter,
  image: streamImage.pipe(problemEventItem),
  named: ({ id, problemId, event }) => ({ eventId: id, problemId, type: event.type }),
};

const parallelTickets = 8;

/**
 * A consumer of the table's stream. Events of one ticket (or problem) are handled in their order and stop at the first that fails;
 * tickets do not wait for each other. What failed is named, so that it is delivered again, and set aside by the mapping
 * when it fails every time: an unreadable event is logged as such, as no repetition mends it.
 *
 * @throws ZodError when the batch itself is no batch: all of it is delivered again
 */
const consume =
  <Recorded>(kind: Kind<Recorded>, dependencies: ConsumerDependencies<Recorded>) =>
  async (event: unknown): Promise<BatchResponse> => {
    const records = batch
      .parse(event)
      .Records.filter((candidate) => fits(kind.filter, candidate))
      .map((candidate) => record.parse(candidate).dynamodb);
    const byTicket = Object.values(Object.groupBy(records, ({ Keys }) => Keys.pk.S));
    const failed = await inParallel(byTicket, parallelTickets, (ofTicket = []) =>
      firstFailure(ofTicket, { kind, ...dependencies }),
    );
    return {
      batchItemFailures: failed.flatMap((item) => (item === undefined ? [] : [{ itemIdentifier: item }])),
    };
  };

type Consuming<Recorded> = ConsumerDependencies<Recorded> & { kind: Kind<Recorded> };

/** The sequence number of the first of a ticket's records that could not be handled. */
const firstFailure = async <Recorded>(
  records: readonly NewEvent[],
  dependencies: Consuming<Recorded>,
): Promise<string | undefined> => {
  for (const next of records) if (!(await isHandled(next, dependencies))) return next.SequenceNumber;
  return undefined;
};

const isHandled = async <Recorded>(
  { SequenceNumber, NewImage }: NewEvent,
  { kind, handle, log }: Consuming<Recorded>,
): Promise<boolean> => {
  const parsed = kind.image.safeParse(NewImage);
  if (!parsed.success) {
    log('stream-record-unreadable', { sequenceNumber: SequenceNumber });
    return false;
  }
  const { recorded } = parsed.data;
  try {
    await handle(recorded);
    return true;
  } catch (error) {
    log('stream-record-failed', { ...kind.named(recorded), sequenceNumber: SequenceNumber }, error);
    return false;
  }
};
