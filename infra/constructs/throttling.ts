import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { DeskTable } from './desk-table.ts';
import { type Operations, soon } from './operations.ts';

export type ThrottlingProps = { operations: Operations; table: DeskTable };

/** Who is turned away for a quarter of an hour, and not just for a moment, which whoever called repeats by itself. */
export class Throttling extends Construct {
  constructor(scope: Construct, id: string, { operations, table }: ThrottlingProps) {
    super(scope, id);
    const sum = { statistic: 'Sum', period: soon };
    const turnedAway = {
      Functions: {
        metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', ...sum }),
        meaning: 'Functions of the account are called more often than they may run: work comes late.',
      },
      Reads: {
        metric: table.metric('ReadThrottleEvents', sum),
        meaning: 'The table turns reads away: the desk is slow or answers with errors.',
      },
      Writes: {
        metric: table.metric('WriteThrottleEvents', sum),
        meaning: 'The table turns writes away: the desk is slow or answers with errors.',
      },
    };
    for (const [name, { metric, meaning }] of Object.entries(turnedAway))
      operations.watch(this, name, { metric, meaning, threshold: 1, periods: 3, runbook: 'throttling' });
  }
}
