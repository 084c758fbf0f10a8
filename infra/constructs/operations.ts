import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Runbook } from '../runbooks.ts';
import type { Stage } from '../stage.ts';
import { Budget } from './budget.ts';
import type { DeskKey } from './desk-key.ts';
import { acknowledge } from './waivers.ts';

export type AlarmSpec = {
  metric: IMetric;
  /** The alarm rises when the metric reaches this. */
  threshold: number;
  /** How many of the metric's periods in a row must be that high. */
  periods?: number;
  /** What is wrong and who feels it, in one sentence. */
  meaning: string;
  runbook: Runbook;
};

/** The metric's period for alarms that should rise soon. */
export const soon = Duration.minutes(5);

/** Where alarms go: one topic of the stage, which operators subscribe to. */
export class Operations extends Construct {
  /** All that were raised so far, in the order of the stacks. */
  readonly alarms: Alarm[] = [];
  readonly #topic: Topic;
  readonly #stage: Stage;

  constructor(scope: Construct, id: string, { stage, key }: { stage: Stage; key: DeskKey }) {
    super(scope, id);
    this.#stage = stage;
    this.#topic = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    if (stage.alarmMail) this.#topic.addSubscription(new EmailSubscription(stage.alarmMail));
    acknowledge(this, mailWaivers);
    for (const service of publishers) this.#allowPublishing(service, key);
    new Budget(this, 'Budget', { stage, topicArn: this.#topic.topicArn });
  }

  /** An alarm beside what it watches; silence of the metric is good news. */
  watch(scope: Construct, id: string, { metric, threshold, periods = 1, meaning, runbook }: AlarmSpec): void {
    const action = new SnsAction(this.#topic);
    const alarm = new Alarm(scope, id, {
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${meaning} Runbook: ${this.#stage.runbooks}/${runbook}.md`,
    });
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    this.alarms.push(alarm);
  }

  /** A topic with a policy of its own, here against plain HTTP, lets services publish only when the policy says so. */
  #allowPublishing(service: string, key: DeskKey): void {
    key.allowService(service);
    this.#topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['sns:Publish'],
        resources: [this.#topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }
}

/** Services that tell operations something. */
const publishers = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'];

const mailWaivers = {
  'Serverless-SNSRedrivePolicy':
    'A mailbox takes no redrive; the alarm stays raised and is on the dashboard.',
};
