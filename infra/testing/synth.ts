import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import cdk from '../../cdk.json' with { type: 'json' };
import { deskStacks } from '../desk.ts';
import { readStage } from '../stage.ts';

/** The stage's app with stand-ins for the bundles, so that the templates can be looked at without building. */
export const deskApp = ({ stage = 'prod', outdir }: { stage?: string; outdir?: string } = {}) => {
  const app = new App({ context: { ...cdk.context, stage }, ...(outdir && { outdir }) });
  const stacks = deskStacks(app, {
    stage: { ...readStage((key) => app.node.tryGetContext(key)), machineCustomers: ['acme'] },
    codeOf: () => Code.fromInline('export const handler = async () => {};'),
  });
  return { app, ...stacks };
};
