import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type Operations, soon } from './operations.ts';
import { acknowledge } from './waivers.ts';

/** Where work goes that has failed for good; the first message raises an alarm. */
export class DeadLetterQueue extends Queue {
  constructor(
    scope: Construct,
    id: string,
    { operations, meaning }: { operations: Operations; meaning: string },
  ) {
    super(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this, waivers);
    operations.watch(this, 'Filled', {
      metric: this.metricApproximateNumberOfMessagesVisible({ period: soon, statistic: 'Maximum' }),
      threshold: 1,
      meaning,
      runbook: 'dead-letters',
    });
  }
}

const end =
  'This is where failed work ends: the target of Lambda, Scheduler and EventBridge, which the rule does not see.';
const waivers = { 'AwsSolutions-SQS3': end, 'Serverless-SQSRedrivePolicy': end };
