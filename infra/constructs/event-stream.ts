import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import type { Pattern } from '../../functions/stream/filter.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { DeskFunction } from './desk-function.ts';
import type { DeskTable } from './desk-table.ts';
import { type Operations, soon } from './operations.ts';
import { acknowledge } from './waivers.ts';

/** `events`: the records of the stream that the consumer gets, those that fit any of the patterns. */
type Delivery = { name: string; events: readonly Pattern[] };

export type EventStreamProps = { table: DeskTable; operations: Operations };

/** What follows from a committed event: the table's stream, delivered at least once to each consumer. */
export class EventStream extends Construct {
  readonly #props: EventStreamProps;

  constructor(scope: Construct, id: string, props: EventStreamProps) {
    super(scope, id);
    this.#props = props;
  }

  /** A stream has two readers at most before it throttles: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html */
  deliverTo(consumer: DeskFunction, { name, events }: Delivery): void {
    const { table, operations } = this.#props;
    const queue = new DeadLetterQueue(this, `${name}Failures`, {
      operations,
      meaning: `The stream's ${name} consumer has given up on events: what follows from them has not happened.`,
    });
    const filters = events.map((pattern) => FilterCriteria.filter(pattern));
    consumer.addEventSource(
      new DynamoEventSource(table, { ...delivery, filters, onFailure: new SqsDlq(queue) }),
    );
    acknowledge(consumer, streamWaivers);
    operations.watch(this, `${name}Delayed`, {
      metric: consumer.metric('IteratorAge', { statistic: 'Maximum', period: soon }),
      threshold: Duration.minutes(5).toMilliseconds(),
      meaning: `The stream's ${name} consumer is more than five minutes behind.`,
      runbook: 'stream-delay',
    });
  }
}

const delivery = {
  startingPosition: StartingPosition.TRIM_HORIZON,
  batchSize: 100,
  // Events of one ticket share a partition key, so they stay in order on ten batches of a shard at a time.
  parallelizationFactor: 10,
  bisectBatchOnError: true,
  reportBatchItemFailures: true,
  retryAttempts: 50,
  maxRecordAge: Duration.hours(20),
};

const streamWaivers = {
  'AwsSolutions-IAM5[Resource::*]':
    'X-Ray (PutTraceSegments) and DynamoDB (ListStreams) have no resources to name here.',
};
