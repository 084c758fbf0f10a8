import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { describe, expect, test } from 'vitest';
import { deskFunctions } from '../desk-functions.ts';
import { allowCallingModel } from '../constructs/triage-model.ts';
import { stages } from '../testing/synth.ts';
import {
  allResources,
  functionNameOf,
  isOurs,
  type Json,
  ofType,
  type Resource,
} from '../testing/templates.ts';

const statementsOf = (policies: Pick<Resource, 'Properties'>[]): Json[] =>
  policies
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .filter(({ Action }: Json) => JSON.stringify(Action).includes('bedrock'));
const account = { Ref: 'AWS::AccountId' };
const profile = {
  'Fn::Join': ['', ['arn:aws:bedrock:eu-central-1:', account, ':inference-profile/eu.amazon.nova-lite-v1:0']],
};

describe('U8: the model that triage asks', () => {
  test('U9: a stage that names none has no right and no setting of one', () => {
    expect(JSON.stringify(allResources('prod'))).not.toMatch(/bedrock|DESK_TRIAGE_MODEL/i);
  });

  test('U8: one function alone is told of it', () => {
    const told = ofType(allResources('full'), 'AWS::Lambda::Function')
      .filter(isOurs)
      .filter(({ Properties }) => Properties.Environment.Variables.DESK_TRIAGE_MODEL !== undefined);
    expect(told.map(functionNameOf)).toEqual(['triage']);
    expect(JSON.parse(told[0]?.Properties.Environment.Variables.DESK_TRIAGE_MODEL)).toEqual({
      ...stages.full.triageModel,
      timeoutMs: 3_000,
    });
  });

  test('U8: a profile may be called, and behind it its model in any region through that profile only', () => {
    expect(statementsOf(ofType(allResources('full'), 'AWS::IAM::Policy'))).toEqual([
      { Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: profile },
      {
        Effect: 'Allow',
        Action: 'bedrock:InvokeModel',
        Resource: 'arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0',
        Condition: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
      },
    ]);
  });

  test('U8: a foundation model may be called where the desk runs, and nothing else', () => {
    const stack = new Stack(new App(), 'Model', { env: { region: 'eu-central-1' } });
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    allowCallingModel(role, {
      ...stages.full.triageModel,
      modelId: 'amazon.nova-lite-v1:0',
      timeoutMs: 3_000,
    });
    const policies = Template.fromStack(stack).findResources('AWS::IAM::Policy');
    const [granted, ...more] = statementsOf(Object.values(policies) as Pick<Resource, 'Properties'>[]);
    expect(more).toEqual([]);
    expect(stack.resolve(granted)).toMatchObject({ Action: 'bedrock:InvokeModel', Effect: 'Allow' });
    expect(JSON.stringify(granted.Resource)).toMatch(
      /:bedrock:eu-central-1::foundation-model\/amazon\.nova-lite-v1:0"/,
    );
    expect(granted.Condition).toBeUndefined();
  });

  test('U9: triage outlasts the longest wait for it', () => {
    expect(deskFunctions.triage.timeoutSeconds).toBeGreaterThanOrEqual(5 + 10);
  });
});
