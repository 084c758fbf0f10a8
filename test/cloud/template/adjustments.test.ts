import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { root } from '../root.ts';
import { acceptanceApp } from '../synth.ts';
import type { StackToDeploy } from './adjustment.ts';
import { adjusted, adjustments } from './adjustments.ts';
import { silentGaps } from './silent-gaps.ts';
import { cloudFormationTemplate, isObject, type Json } from './template.ts';

const standIn = Code.fromInline('export const handler = async () => {};');
const { stacks } = acceptanceApp(() => standIn, { builtinCloudFormationValidation: false });
const before: StackToDeploy[] = stacks.map((stack) => ({
  template: cloudFormationTemplate.parse(Template.fromStack(stack).toJSON()),
  terminationProtection: stack.terminationProtection ?? false,
}));
const after = before.map(adjusted);

/** Paths of everything that two values do not share. */
const differences = (one: Json | undefined, other: Json | undefined, path = ''): string[] => {
  const [left, right] = [entriesOf(one), entriesOf(other)];
  if (!left || !right) return JSON.stringify(one) === JSON.stringify(other) ? [] : [path];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    differences(left.get(key), right.get(key), path === '' ? key : `${path}.${key}`),
  );
};
const entriesOf = (value: Json | undefined): Map<string, Json> | undefined =>
  Array.isArray(value) || (value !== undefined && isObject(value))
    ? new Map(Object.entries(value))
    : undefined;

/** What changes in a stack; a resource is named by its type, an item of a list by #. */
const changesOf = (index: number): string[] => {
  const [old, now] = [before[index]!, after[index]!];
  const typeOf = (path: string) =>
    path.replace(/^template\.Resources\.(\w+)\.?/, (_, id: string) => `${old.template.Resources[id]?.Type} `);
  const paths = differences(old as unknown as Json, now as unknown as Json);
  const anywhere = paths.map((path) => typeOf(path).trim().replaceAll(/\.\d+/g, '.#'));
  return [...new Set(anywhere)].toSorted();
};
const definitionOf = ({ Resources }: StackToDeploy['template']): string | undefined => {
  const machine = Object.values(Resources).find(({ Type }) => Type === 'AWS::StepFunctions::StateMachine');
  const texts = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.json())]) });
  const [, parts] = texts.parse(machine?.Properties['DefinitionString'])['Fn::Join'];
  return parts.filter((part) => typeof part === 'string').join('');
};

describe('U7: what is changed for the emulator', () => {
  test('U7: is in the stack of data the budget, the filters of logs and the termination protection', () => {
    expect(changesOf(0)).toEqual([
      'AWS::Budgets::Budget',
      'AWS::Logs::MetricFilter',
      'terminationProtection',
    ]);
  });

  test('U7: is in the stack of the desk what the list names, and nothing else', () => {
    expect(changesOf(1)).toEqual([
      'AWS::ApiGatewayV2::Route Properties.AuthorizationScopes.#',
      'AWS::CloudFront::Distribution Properties.DistributionConfig.DefaultCacheBehavior.FunctionAssociations.#.FunctionARN',
      'AWS::CloudFront::Distribution Properties.DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId',
      'AWS::CloudFront::Distribution Properties.DistributionConfig.Origins.#.OriginAccessControlId',
      'AWS::CloudFront::Function',
      'AWS::CloudFront::OriginAccessControl',
      'AWS::CloudFront::ResponseHeadersPolicy',
      'AWS::Cognito::ManagedLoginBranding',
      'AWS::IAM::Policy Properties.PolicyDocument.Statement.#.Resource.#.Ref',
      'AWS::Lambda::Function Properties.Environment.Variables.DESK_STATE_MACHINE.Ref',
      'AWS::Logs::MetricFilter',
      'AWS::StepFunctions::StateMachine Properties.DefinitionString.Fn::Join.#.#',
      'AWS::StepFunctions::StateMachineAlias',
      'AWS::StepFunctions::StateMachineVersion',
      'Custom::CDKBucketDeployment',
    ]);
  });

  test('U7: is in the definition of the workflow how long people are waited for', () => {
    const [old, now] = [before[1]!, after[1]!].map(({ template }) => definitionOf(template));
    expect(now).not.toEqual(old);
    expect(now?.replaceAll('"TimeoutSeconds":20', '"TimeoutSeconds":"{% $place.timeoutSeconds %}"')).toBe(
      old,
    );
  });
});

describe('U7: every adjustment', () => {
  test.each(adjustments)('U7: $name: changes something', ({ apply }) => {
    expect(before.map(apply)).not.toEqual(before);
  });

  test('U7: has a name of its own', () => {
    expect(new Set(adjustments.map(({ name }) => name)).size).toBe(adjustments.length);
  });
});

describe('U7: what the emulator does not prove', () => {
  const gaps = [...adjustments.map(({ notProved }) => notProved), ...silentGaps];
  test.each(gaps)('U7: $what: is proved by tests that exist', ({ provedBy }) => {
    for (const { file, test: name } of provedBy)
      expect(readFileSync(join(root, file), 'utf8'), file).toContain(`test('${name}'`);
  });
});
