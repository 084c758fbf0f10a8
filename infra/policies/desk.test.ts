import { describe, expect, test } from 'vitest';
import { allResources, ofType, targetOf } from '../testing/templates.ts';

const resources = allResources('prod');
const of = (type: string) => ofType(resources, type);

describe('U9: nothing runs when nobody calls, and nothing runs away', () => {
  test('U9: there is nothing that is paid by the hour', () => {
    const types = new Set(resources.map(({ Type }) => Type.split('::')[1]));
    expect([...types].toSorted()).toEqual([
      'ApiGatewayV2',
      'Budgets',
      'CDKBucketDeployment',
      'CloudFront',
      'CloudWatch',
      'Cognito',
      'DynamoDB',
      'Events',
      'IAM',
      'KMS',
      'Lambda',
      'Logs',
      'S3',
      'SES',
      'SNS',
      'SQS',
      'Scheduler',
      'StepFunctions',
    ]);
    for (const { Properties } of of('AWS::Lambda::Function'))
      expect(Properties.ProvisionedConcurrencyConfig).toBeUndefined();
  });

  test('U4: the API takes so many requests a second and no more', () => {
    expect(of('AWS::ApiGatewayV2::Stage')[0]?.Properties.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 200,
      ThrottlingBurstLimit: 400,
    });
  });

  test('R6: the digest goes out every morning of the desk’s time zone, the sweeper every hour', () => {
    const plan = of('AWS::Scheduler::Schedule').map(({ Properties }) => [
      targetOf(Properties.Target.Arn)?.replace(/[0-9A-F]{8}$/, ''),
      Properties.ScheduleExpression,
      Properties.ScheduleExpressionTimezone,
    ]);
    expect(plan.toSorted()).toEqual([
      ['DigestWorker', 'cron(0 7 * * ? *)', 'Europe/Istanbul'],
      ['Sweeper', 'rate(1 hour)', 'Etc/UTC'],
    ]);
  });

  test('U9: costs beyond the stage’s budget are told to operations, and before', () => {
    const [budget, ...more] = of('AWS::Budgets::Budget');
    expect(more).toEqual([]);
    expect(budget?.Properties.Budget).toMatchObject({
      BudgetType: 'COST',
      TimeUnit: 'MONTHLY',
      BudgetLimit: { Amount: 200, Unit: 'USD' },
    });
    const told = budget?.Properties.NotificationsWithSubscribers;
    expect(told.map(({ Notification }: any) => Notification.NotificationType)).toEqual([
      'ACTUAL',
      'FORECASTED',
    ]);
    for (const { Subscribers } of told)
      expect(Subscribers.map(({ Address }: any) => targetOf(Address))).toEqual([
        expect.stringMatching(/^OperationsAlarms/),
      ]);
  });

  test('U7: nothing is named by hand that CloudFormation can name, so that stages share an account', () => {
    const names = [
      'TableName',
      'FunctionName',
      'RoleName',
      'QueueName',
      'TopicName',
      'BucketName',
      'LogGroupName',
    ];
    const more = ['StateMachineName', 'AlarmName', 'UserPoolName', 'PolicyName', 'Alias'];
    const named = resources.flatMap(({ id, Type, Properties }) =>
      [...names, ...more]
        .filter((name) => typeof Properties?.[name] === 'string')
        // A role's inline policy has its name within the role only.
        .filter((name) => !(Type === 'AWS::IAM::Policy' && name === 'PolicyName'))
        .map((name) => `${id}.${name}`),
    );
    expect(named).toEqual([]);
  });

  test('U9: what costs money says which project and stage it belongs to', () => {
    const untagged = [
      'AWS::DynamoDB::Table',
      'AWS::Lambda::Function',
      'AWS::StepFunctions::StateMachine',
      'AWS::S3::Bucket',
    ]
      .flatMap(of)
      .filter(({ Properties }) => {
        const tags = new Map(Properties.Tags?.map(({ Key, Value }: any) => [Key, Value]));
        return tags.get('project') !== 'yardim-masasi' || tags.get('stage') !== 'prod';
      });
    expect(untagged.map(({ id }) => id)).toEqual([]);
  });
});
