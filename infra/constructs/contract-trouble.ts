import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { LogCode } from '../../functions/runtime/log-messages.ts';
import type { Stage } from '../stage.ts';
import { type Operations, soon } from './operations.ts';

/** The desk works on, but by a contract or service hours that somebody must put right. */
const codes = ['contract-lapsed', 'service-hours-missing'] as const satisfies LogCode[];

/** One of the stage, whichever function has something to say of it. */
const metricOf = ({ name }: Stage) => ({ namespace: `YardimMasasi/${name}`, metricName: 'ContractTrouble' });

/** Counts what a function says of it in its log. */
export const countContractTrouble = (
  scope: Construct,
  { logGroup, stage }: { logGroup: ILogGroup; stage: Stage },
): void => {
  const { namespace, metricName } = metricOf(stage);
  new MetricFilter(scope, 'ContractTrouble', {
    logGroup,
    filterPattern: FilterPattern.any(...codes.map((code) => FilterPattern.stringValue('$.code', '=', code))),
    metricNamespace: namespace,
    metricName,
  });
};

export const watchContractTrouble = (
  scope: Construct,
  { operations, stage }: { operations: Operations; stage: Stage },
): void =>
  operations.watch(scope, 'ContractTrouble', {
    metric: new Metric({ ...metricOf(stage), period: soon, statistic: 'Sum' }),
    threshold: 1,
    meaning: 'Calls are recorded without a contract in force, or tickets stand without service hours.',
    runbook: 'contract-trouble',
  });
