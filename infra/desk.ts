import { type App, type Stack, Tags } from 'aws-cdk-lib';
import { DataStack, type DeskProps } from './stacks/data-stack.ts';
import { DeskStack } from './stacks/desk-stack.ts';
import { EdgeStack } from './stacks/edge-stack.ts';

/** The stage's stacks: what must outlive deployments, what works on it, and by option what CloudFront needs elsewhere. */
export const deskStacks = (app: App, props: DeskProps): Stack[] => {
  const name = `yardim-masasi-${props.stage.name}`;
  const data = new DataStack(app, `${name}-data`, props);
  const { domain, webAcl } = props.stage;
  const edge = domain || webAcl ? new EdgeStack(app, `${name}-edge`, props.stage) : undefined;
  const desk = new DeskStack(app, `${name}-desk`, { ...props, data, edge });
  Tags.of(app).add('project', 'yardim-masasi');
  Tags.of(app).add('stage', props.stage.name);
  return edge ? [data, edge, desk] : [data, desk];
};
