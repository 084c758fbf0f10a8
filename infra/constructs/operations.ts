import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';

/** What to do about an alarm: one page of `docs/runbooks` per kind. */
export const runbooks = [
  'api-errors',
  'contract-trouble',
  'dead-letters',
  'failed-executions',
  'function-errors',
  'mail-reputation',
  'stream-delay',
] as const;
export type Runbook = (typeof runbooks)[number];

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
  readonly #topic: Topic;
  readonly #stage: Stage;

  constructor(scope: Construct, id: string, { stage, key }: { stage: Stage; key: IKey }) {
    super(scope, id);
    this.#stage = stage;
    this.#topic = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    if (stage.alarmMail) this.#topic.addSubscription(new EmailSubscription(stage.alarmMail));
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
  }
}
