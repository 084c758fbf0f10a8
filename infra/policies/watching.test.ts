import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runbooks } from '../runbooks.ts';
import { allResources, isOurs, ofType, type Resource, targetOf } from '../testing/templates.ts';

const resources = allResources('full');
const of = (type: string) => ofType(resources, type);
const functions = of('AWS::Lambda::Function').filter(isOurs);
const alarms = of('AWS::CloudWatch::Alarm');
const alarmsOn = (dimension: string, id: string): Resource[] =>
  alarms.filter(({ Properties }) =>
    (Properties.Dimensions ?? []).some((d: any) => d.Name === dimension && targetOf(d.Value) === id),
  );

describe('U8: whatever goes wrong is seen', () => {
  test('U8: every queue raises an alarm with its first message', () => {
    for (const { id } of of('AWS::SQS::Queue'))
      expect(
        alarmsOn('QueueName', id).map(({ Properties }) => Properties.Threshold),
        id,
      ).toEqual([1]);
  });

  test('U8: every function’s errors raise an alarm', () => {
    for (const resource of functions)
      expect(
        alarmsOn('FunctionName', resource.id).some(({ Properties }) => Properties.MetricName === 'Errors'),
        resource.id,
      ).toBe(true);
  });

  test('U8: failed, timed-out and stopped executions, server errors, late streams, throttling and bad mail raise alarms', () => {
    const watched = alarms.map(({ Properties }) => Properties.MetricName);
    expect(watched).toEqual(
      expect.arrayContaining([
        'ExecutionsFailed',
        'ExecutionsTimedOut',
        'ExecutionsAborted',
        '5xx',
        'IteratorAge',
        'Throttles',
        'ReadThrottleEvents',
        'WriteThrottleEvents',
        'Reputation.BounceRate',
        'Reputation.ComplaintRate',
      ]),
    );
  });

  test('R8: what a function says of contracts and service hours that are missing raises an alarm', () => {
    const filters = of('AWS::Logs::MetricFilter');
    expect(filters.map(({ Properties }) => targetOf(Properties.LogGroupName)).toSorted()).toEqual(
      functions.map(({ Properties }) => targetOf(Properties.LoggingConfig.LogGroup)).toSorted(),
    );
    const [alarm] = alarms.filter(({ Properties }) => Properties.MetricName === 'ContractTrouble');
    for (const { Properties } of filters) {
      expect(Properties.FilterPattern).toMatch(/contract-lapsed.*service-hours-missing/);
      const { MetricName, MetricNamespace: Namespace } = Properties.MetricTransformations[0];
      expect(alarm?.Properties).toMatchObject({ MetricName, Namespace, Threshold: 1 });
    }
  });

  test('U8: every alarm tells operators, and links a runbook that exists', () => {
    const linked = alarms.map(({ id, Properties }) => {
      expect(Properties.AlarmActions.map(targetOf), id).toEqual([expect.stringMatching(/^OperationsAlarms/)]);
      const [, runbook] = /Runbook: https:\/\/\S+\/([a-z-]+\.md)$/.exec(Properties.AlarmDescription) ?? [];
      expect(existsSync(`docs/runbooks/${runbook}`), `${id} links ${runbook}`).toBe(true);
      return runbook;
    });
    expect(new Set(linked)).toEqual(new Set(runbooks.map((runbook) => `${runbook}.md`)));
    // The mail of AWS Budgets has no room for a link.
    expect(new Set([...linked, 'costs.md'])).toEqual(new Set(readdirSync('docs/runbooks')));
  });

  test('U8: alarms and budgets may publish to the operators’ topic', () => {
    const [policy] = of('AWS::SNS::TopicPolicy').filter(({ Properties }) =>
      Properties.Topics.map(targetOf).some((topic: string) => topic.startsWith('OperationsAlarms')),
    );
    expect(policy?.Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'] },
      }),
    );
  });

  test('U8: one dashboard shows every alarm, and what an operator asks first', () => {
    const [dashboard, ...more] = of('AWS::CloudWatch::Dashboard');
    expect(more).toEqual([]);
    const parts: unknown[] = dashboard?.Properties.DashboardBody['Fn::Join'][1];
    const shown = new Set(parts.map(targetOf));
    // Alarms of the other stack are shown by what it exports.
    expect(alarms.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
    const text = parts.filter((part) => typeof part === 'string').join('');
    for (const metric of ['Count', '5xx', 'Latency', 'ExecutionsStarted', 'Throttles', 'Send', 'Bounce'])
      expect(text).toContain(`"${metric}"`);
  });

  test('U8: messages that arrive where work is given up wait for two weeks', () => {
    for (const { id, Properties } of of('AWS::SQS::Queue'))
      expect(Properties.MessageRetentionPeriod, id).toBe(14 * 24 * 3600);
  });

  test('U8: every log is kept for the stage’s days, and every function and machine has its own', () => {
    for (const { id, Properties } of of('AWS::Logs::LogGroup'))
      expect(Properties.RetentionInDays, id).toBe(180);
    const logs = of('AWS::Lambda::Function').map(({ Properties }) =>
      targetOf(Properties.LoggingConfig.LogGroup),
    );
    expect(logs).not.toContain(undefined);
    expect(new Set(logs).size).toBe(logs.length);
  });

  test('U8: the access log tells neither who called nor about what', () => {
    for (const { Properties } of of('AWS::ApiGatewayV2::Stage'))
      expect(Properties.AccessLogSettings.Format).not.toMatch(
        /sourceIp|userAgent|claims|\$context\.path|identity/,
      );
  });

  test('U8: the stream has two readers at most, or they would throttle each other', () => {
    const readers = of('AWS::Lambda::EventSourceMapping');
    expect(new Set(readers.map(({ Properties }) => JSON.stringify(Properties.EventSourceArn))).size).toBe(1);
    expect(readers).toHaveLength(2);
  });

  test('U8: asynchronous calls and stream batches that fail for good are kept', () => {
    const kept = of('AWS::Lambda::EventInvokeConfig').map(({ Properties }) => {
      expect(targetOf(Properties.DestinationConfig.OnFailure.Destination)).toMatch(/Failures/);
      return targetOf(Properties.FunctionName);
    });
    const called = of('AWS::Scheduler::Schedule').map(({ Properties }) => {
      expect(targetOf(Properties.Target.DeadLetterConfig.Arn)).toMatch(/Undelivered/);
      return targetOf(Properties.Target.Arn);
    });
    expect(new Set(kept)).toEqual(new Set(called));
    for (const { Properties } of of('AWS::Lambda::EventSourceMapping'))
      expect(Properties).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: expect.any(Number),
        MaximumRecordAgeInSeconds: expect.any(Number),
        FilterCriteria: { Filters: expect.arrayContaining([expect.anything()]) },
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      });
  });

  test('R11: events of problems reach the workflow’s consumer, and no mail is looked for in them', () => {
    const readers = of('AWS::Lambda::EventSourceMapping').map(({ Properties }) => [
      targetOf(Properties.FunctionName),
      JSON.stringify(Properties.FilterCriteria).includes('PROBLEM-EVENT#'),
    ]);
    expect(readers.toSorted()).toEqual([
      [expect.stringMatching(/^StreamMail/), false],
      [expect.stringMatching(/^StreamWorkflow/), true],
    ]);
  });
});
