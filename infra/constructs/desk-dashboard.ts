import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  Metric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { Operations } from './operations.ts';

export type DeskDashboardProps = {
  operations: Operations;
  api: HttpApi;
  stateMachine: StateMachine;
  table: Table;
};

/** What an operator asks first: is anything wrong, are callers served, do tickets move, does mail go out. */
export class DeskDashboard extends Dashboard {
  constructor(scope: Construct, id: string, { operations, api, stateMachine, table }: DeskDashboardProps) {
    super(scope, id, { defaultInterval: Duration.days(1) });
    const state = new AlarmStatusWidget({ title: 'Alarms', alarms: operations.alarms, width: 24, height: 5 });
    this.addWidgets(state);
    this.addWidgets(
      graph('Requests', [api.metricCount(perPeriod), api.metricClientError(perPeriod)]),
      graph('Answer time, 95th percentile (ms)', [api.metricLatency({ statistic: 'p95' })]),
      graph('Server errors', [api.metricServerError(perPeriod)]),
    );
    this.addWidgets(
      graph('Workflows', [
        stateMachine.metricStarted(),
        stateMachine.metricSucceeded(),
        stateMachine.metricFailed(),
      ]),
      graph('Functions of the account', [functions('Errors'), functions('Throttles')]),
      graph('Mails of the account', [mails('Send'), mails('Bounce'), mails('Complaint')]),
    );
    this.addWidgets(
      graph('Capacity units', [
        table.metricConsumedReadCapacityUnits(),
        table.metricConsumedWriteCapacityUnits(),
      ]),
    );
  }
}

const perPeriod = { statistic: 'Sum' };
const functions = (metricName: string) => new Metric({ namespace: 'AWS/Lambda', metricName, ...perPeriod });
const mails = (metricName: string) => new Metric({ namespace: 'AWS/SES', metricName, ...perPeriod });
const graph = (title: string, left: IMetric[]): IWidget => new GraphWidget({ title, left, width: 8 });
