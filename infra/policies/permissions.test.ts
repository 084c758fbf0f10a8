import { describe, expect, test } from 'vitest';
import { allResources, isOurs, ofType, targetOf } from '../testing/templates.ts';

const resources = allResources('full');
const policies = ofType(resources, 'AWS::IAM::Policy').filter(isOurs);
const list = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

type Grant = { role: string; action: string; resource: string };
const text = (value: any): string => {
  if (typeof value === 'string') return value;
  if (value['Fn::Join']) return value['Fn::Join'][1].map(text).join('');
  return targetOf(value) ?? JSON.stringify(value);
};
const grants: Grant[] = policies.flatMap(({ Properties }) =>
  Properties.Roles.map(targetOf).flatMap((role: string) =>
    Properties.PolicyDocument.Statement.flatMap((statement: any) => {
      expect(statement.Effect).toBe('Allow');
      return list(statement.Action).flatMap((action: string) =>
        list(statement.Resource).map((resource) => ({ role, action, resource: text(resource) })),
      );
    }),
  ),
);

/** Services that know no resources for these actions. */
const withoutResources = [
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
  'dynamodb:ListStreams',
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
];
/** Resources whose names are made at run time, within one thing that is named. */
const withinOne: Record<string, RegExp> = {
  'states:DescribeExecution': /:execution:WorkflowLifecycle\w+:\*$/,
  'states:GetExecutionHistory': /:execution:WorkflowLifecycle\w+:\*$/,
  'lambda:InvokeFunction': /^(DigestWorker|Sweeper)\w+:\*$/,
  'bedrock:InvokeModel': /^arn:aws:bedrock:\*::foundation-model\/amazon\.nova-lite-v1:0$/,
};

const actionsOf = (function_: string): string[] => {
  const role = resources.find(
    ({ id, Type }) => Type === 'AWS::IAM::Role' && id.startsWith(`${function_}Role`),
  );
  if (!role) throw new Error(`${function_} has no role`);
  return [...new Set(grants.filter((grant) => grant.role === role.id).map(({ action }) => action))]
    .filter((action) => !/^(logs|xray|kms):/.test(action))
    .toSorted();
};

const reading = ['dynamodb:GetItem', 'dynamodb:Query'];
const committing = [
  'dynamodb:ConditionCheckItem',
  ...reading.slice(0, 1),
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];
const streaming = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];
const keepingFailures = ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'];

describe('U8: least privilege', () => {
  test('U8: there are grants to look at', () => {
    expect(grants.length).toBeGreaterThan(100);
  });

  test('U8: no grant names its actions by a wildcard', () => {
    expect(grants.filter(({ action }) => action.includes('*'))).toEqual([]);
  });

  test('U8: a grant for all resources is one whose service knows no resources', () => {
    const open = grants.filter(({ resource }) => resource === '*').map(({ action }) => action);
    expect(withoutResources).toEqual(expect.arrayContaining(open));
  });

  test('U8: a grant that ends in a wildcard stays within one thing that is named', () => {
    const wide = grants.filter(({ resource }) => resource !== '*' && resource.includes('*'));
    expect(wide.filter(({ action, resource }) => !withinOne[action]?.test(resource))).toEqual([]);
  });

  test('U8: what is started is the alias, and nothing but this state machine', () => {
    const started = grants.filter(({ action }) => action === 'states:StartExecution');
    expect(started.map(({ resource }) => resource.replace(/[0-9A-F]{8}$/, '')).toSorted()).toEqual([
      'WorkflowLifecycle',
      'WorkflowLive',
    ]);
  });

  test('U8: a resource’s own policy lets in services of this account only', () => {
    const types = ['AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy'];
    const statements = types
      .flatMap((type) => ofType(resources, type))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Effect }: any) => Effect === 'Allow');
    expect(statements.length).toBeGreaterThan(3);
    for (const { Principal, Condition } of statements) {
      expect(Object.keys(Principal)).toEqual(['Service']);
      expect(JSON.stringify(Condition)).toMatch(/aws:SourceA(ccount|rn)/i);
    }
  });

  test('U8: nobody scans, and nothing of a ticket is deleted', () => {
    const forbidden = ['dynamodb:Scan', 'dynamodb:BatchWriteItem', 'dynamodb:DeleteTable'];
    expect(grants.filter(({ action }) => forbidden.includes(action))).toEqual([]);
  });

  test('U8: what may be deleted is a calendar, by the API', () => {
    const deleting = policies
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Action }: any) => [Action].flat().includes('dynamodb:DeleteItem'));
    expect(deleting).toEqual([
      expect.objectContaining({
        Action: 'dynamodb:DeleteItem',
        Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['DIRECTORY#calendar'] } },
      }),
    ]);
  });

  test('U8: roles of ours have no managed policies', () => {
    const managed = resources
      .filter(({ Properties }) => Properties?.ManagedPolicyArns !== undefined)
      .filter(isOurs);
    expect(managed.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['SignInClaims', reading],
    ['Workflowresume', committing],
    ['Workflowtriage', [...committing, 'bedrock:InvokeModel']],
    ['Workflowattemptfirstlevel', committing],
    ['Workflowpark', [...committing, 'states:SendTaskSuccess']],
    ['Workflowescalate', committing],
    ['Workflowredirect', committing],
    ['Workflowcheckpoint', committing],
    ['Workflowreopen', committing],
    ['Workflowclose', committing],
    ['Workflowneedattention', committing],
    [
      'ApiHandler',
      [...committing, 'dynamodb:DeleteItem', 'states:DescribeExecution', 'states:GetExecutionHistory'],
    ],
    [
      'StreamWorkflow',
      [...committing, ...streaming, ...keepingFailures, 'states:SendTaskSuccess', 'states:StartExecution'],
    ],
    ['StreamMail', [...committing, ...streaming, ...keepingFailures, 'ses:SendEmail']],
    ['DigestWorker', [...committing, 'ses:SendEmail', 'sns:Publish', ...keepingFailures]],
    ['Sweeper', [...committing, ...keepingFailures, 'states:DescribeExecution']],
  ])('U8: %s may do exactly this', (function_, actions) => {
    expect(actionsOf(function_)).toEqual(actions.toSorted());
  });

  test('U8: only the desk’s own services assume its roles', () => {
    const services = resources
      .filter(({ Type }) => Type === 'AWS::IAM::Role')
      .flatMap(({ Properties }) => Properties.AssumeRolePolicyDocument.Statement)
      .map(({ Principal }: any) => Principal.Service);
    expect(new Set(services)).toEqual(
      new Set(['lambda.amazonaws.com', 'states.amazonaws.com', 'scheduler.amazonaws.com']),
    );
  });
});
