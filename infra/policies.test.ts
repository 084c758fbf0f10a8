import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deskFunctions, functionNames } from './desk-functions.ts';
import { runbooks } from './runbooks.ts';
import { allResources, type Resource, targetOf } from './testing/templates.ts';

const resources = allResources('full');
const of = (type: string): Resource[] => {
  const found = resources.filter(({ Type }) => Type === type);
  if (found.length === 0) throw new Error(`the templates have no ${type}: the policy would hold for nothing`);
  return found;
};
/** The custom resource that copies the console comes with the AWS CDK; its code is not ours. */
const isOurs = ({ id }: Resource): boolean => !id.startsWith('CustomCDK');
const functions = of('AWS::Lambda::Function').filter(isOurs);
const alarms = of('AWS::CloudWatch::Alarm');
const nameOf = ({ Properties }: Resource): string => Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME;
const alarmsOn = (dimension: string, id: string): Resource[] =>
  alarms.filter(({ Properties }) =>
    (Properties.Dimensions ?? []).some((d: any) => d.Name === dimension && targetOf(d.Value) === id),
  );

describe('U8: what is stored is encrypted, kept and not public', () => {
  test('U8: the table has its own key, point-in-time recovery, deletion protection and a stream', () => {
    const [table, ...more] = of('AWS::DynamoDB::Table');
    expect(more).toEqual([]);
    expect(table?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: expect.anything() },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });

  test.each([
    'AWS::DynamoDB::Table',
    'AWS::KMS::Key',
    'AWS::Cognito::UserPool',
    'AWS::S3::Bucket',
    'AWS::Logs::LogGroup',
  ])('U8: every %s outlives its stack', (type) => {
    for (const { id, DeletionPolicy, UpdateReplacePolicy } of of(type))
      expect({ id, DeletionPolicy, UpdateReplacePolicy }).toEqual({
        id,
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
      });
  });

  test('U8: keys rotate', () => {
    for (const { Properties } of of('AWS::KMS::Key')) expect(Properties.EnableKeyRotation).toBe(true);
  });

  test('U8: topics are encrypted with the desk’s key and queues by SQS', () => {
    for (const { Properties } of of('AWS::SNS::Topic'))
      expect(targetOf(Properties.KmsMasterKeyId)).toMatch(/^Key/);
    for (const { Properties } of of('AWS::SQS::Queue')) expect(Properties.SqsManagedSseEnabled).toBe(true);
  });

  test('U8: topics and queues refuse what is not encrypted on its way', () => {
    const refusals = [
      ...of('AWS::SNS::TopicPolicy'),
      ...of('AWS::SQS::QueuePolicy'),
      ...of('AWS::S3::BucketPolicy'),
    ];
    for (const { id, Properties } of refusals)
      expect(
        Properties.PolicyDocument.Statement.some(
          (statement: any) =>
            statement.Effect === 'Deny' && statement.Condition?.Bool?.['aws:SecureTransport'] === 'false',
        ),
        id,
      ).toBe(true);
    const guarded = new Set(
      refusals
        .flatMap(({ Properties }) => Properties.Topics ?? Properties.Queues ?? [Properties.Bucket])
        .map(targetOf),
    );
    for (const { id } of [...of('AWS::SNS::Topic'), ...of('AWS::SQS::Queue'), ...of('AWS::S3::Bucket')])
      expect(guarded, id).toContain(id);
  });

  test('U8: no bucket is public', () => {
    for (const { Properties } of of('AWS::S3::Bucket')) {
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(Properties.BucketEncryption).toBeDefined();
      expect(Properties.WebsiteConfiguration).toBeUndefined();
    }
  });

  test('U8: the pool of people is protected, has strong passwords and takes in nobody by itself', () => {
    for (const { Properties } of of('AWS::Cognito::UserPool')) {
      expect(Properties.DeletionProtection).toBe('ACTIVE');
      expect(Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true);
      expect(Properties.Policies.PasswordPolicy).toMatchObject({ MinimumLength: 12, RequireSymbols: true });
      expect(Properties.LambdaConfig.PreTokenGenerationConfig).toMatchObject({ LambdaVersion: 'V3_0' });
    }
  });
});

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

  test('U8: failed, timed-out and stopped executions, server errors and late streams raise alarms', () => {
    const watched = alarms.map(({ Properties }) => Properties.MetricName);
    expect(watched).toEqual(
      expect.arrayContaining([
        'ExecutionsFailed',
        'ExecutionsTimedOut',
        'ExecutionsAborted',
        '5xx',
        'IteratorAge',
      ]),
    );
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
        FilterCriteria: { Filters: [expect.anything()] },
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      });
  });
});

describe('U8: a function can do its work and no more', () => {
  test('U8: every function of the desk is deployed once, on its own role', () => {
    expect(functions.map(nameOf).toSorted()).toEqual(functionNames.toSorted());
    const assumed = functions.map(({ Properties }) => targetOf(Properties.Role));
    expect(new Set(assumed).size).toBe(functions.length);
  });

  test('U8: every function runs on Node 24 on ARM, traced', () => {
    for (const { id, Properties } of functions)
      expect(Properties, id).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
      });
  });

  test('U8: where an accident could multiply calls, concurrency is bounded', () => {
    const bounded = functions.filter(
      ({ Properties }) => Properties.ReservedConcurrentExecutions !== undefined,
    );
    expect(bounded.map(nameOf).toSorted()).toEqual(['digest', 'stream-mail', 'sweeper']);
  });

  /** Who calls a function, and how long that caller waits; a stream and a schedule wait as long as the function takes. */
  const patience: Record<string, number> = { api: 29, 'sign-in-claims': 5 };
  test.each(functionNames)('U8: %s gives up before its caller does', (name) => {
    const { timeoutSeconds } = deskFunctions[name];
    expect(timeoutSeconds).toBeLessThan(patience[name] ?? 901);
    expect(functions.find((resource) => nameOf(resource) === name)?.Properties.Timeout).toBe(timeoutSeconds);
  });

  test('U4: the API’s integration waits longer than the function, and less than API Gateway’s 30 s', () => {
    for (const { Properties } of of('AWS::ApiGatewayV2::Integration'))
      expect(Properties.TimeoutInMillis).toBe(29_000);
  });
});
