import { App, type AppProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import cdk from '../../cdk.json' with { type: 'json' };
import { deskStacks } from '../desk.ts';
import { readStage } from '../stage.ts';

/** The production stage's app, with stand-ins for the bundles, so that nothing has to be built. */
export const deskApp = (options: AppProps = {}) => {
  const app = new App({ ...options, context: { ...cdk.context, stage: 'prod' } });
  const stacks = deskStacks(app, {
    stage: { ...readStage((key) => app.node.tryGetContext(key)), machineCustomers: ['acme'] },
    codeOf: () => Code.fromInline('export const handler = async () => {};'),
  });
  return { app, ...stacks };
};

/** What JSON holds; the tests look into it and say what they expect. */
type Json = ReturnType<typeof JSON.parse>;

/** A resource of a template; `id` is its logical id, unique over both stacks' templates. */
export type Resource = {
  id: string;
  Type: string;
  Properties: Json;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
};

/** All resources of both stacks. */
export const allResources = (): Resource[] => {
  // CloudFormation's own schemas are checked once, in the test of the rules.
  const { data, desk } = deskApp({ builtinCloudFormationValidation: false });
  return [data, desk].flatMap((stack) =>
    Object.entries<Json>(Template.fromStack(stack).toJSON().Resources).map(([id, resource]) => ({
      id,
      ...resource,
    })),
  );
};

/** What a property refers to: the logical id in `Ref`, `Fn::GetAtt` or an imported output; undefined for plain values. */
export const targetOf = (value: Json): string | undefined => {
  if (typeof value?.Ref === 'string') return value.Ref;
  if (Array.isArray(value?.['Fn::GetAtt'])) return value['Fn::GetAtt'][0];
  const imported: string | undefined = value?.['Fn::ImportValue'];
  return imported === undefined
    ? undefined
    : /(?:Ref|FnGetAtt)([A-Za-z0-9]+?[0-9A-F]{8})/.exec(imported)?.[1];
};
