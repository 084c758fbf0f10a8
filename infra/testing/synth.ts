import { App, type AppProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import cdk from '../../cdk.json' with { type: 'json' };
import { deskStacks } from '../desk.ts';
import { readStage } from '../stage.ts';
import type { Json, Resource, StageName } from './templates.ts';

const prod = { ...cdk.context.stages.prod, machineCustomers: ['acme'] };

/** `prod` as it is in `cdk.json`, with a machine; and `full`, which has every option as well. */
export const stages = {
  prod,
  full: {
    ...prod,
    region: 'eu-central-1',
    receiveMail: true,
    signInMailBySes: true,
    webAcl: true,
    triageModel: {
      modelId: 'eu.amazon.nova-lite-v1:0',
      inputUsdPerMillionTokens: 0.06,
      outputUsdPerMillionTokens: 0.24,
      dailyBudgetUsd: 1,
    },
    domain: { name: 'destek.example.com', zoneName: 'example.com', zoneId: 'Z0123456789ABCDEFGHIJ' },
    federation: [
      {
        type: 'oidc',
        name: 'acme',
        issuer: 'https://login.acme.example',
        clientId: 'desk',
        clientSecretName: 'desk/acme',
      },
      { type: 'saml', name: 'globex', metadataUrl: 'https://globex.example/saml/metadata' },
    ],
  },
} satisfies Record<StageName, unknown>;

/** An app of one stage, with stand-ins for the bundles, so that nothing has to be built. */
export const deskApp = (stage: StageName, options: AppProps = {}) => {
  const app = new App({ ...options, context: { ...cdk.context, stages, stage } });
  const stacks = deskStacks(app, {
    stage: readStage((key) => app.node.tryGetContext(key)),
    codeOf: () => Code.fromInline('export const handler = async () => {};'),
  });
  return { app, stacks };
};

/** All resources of a stage's stacks. */
export const synthesise = (stage: StageName): Resource[] => {
  // CloudFormation's own schemas are checked once, in the test of the rules.
  const { stacks } = deskApp(stage, { builtinCloudFormationValidation: false });
  return stacks.flatMap((stack) =>
    Object.entries<Json>(Template.fromStack(stack).toJSON().Resources).map(([id, resource]) => ({
      id,
      stack: stack.stackName.replace(/^.*-/, ''),
      ...resource,
    })),
  );
};
