import { type App, Tags } from 'aws-cdk-lib';
import { DataStack, type DeskProps } from './stacks/data-stack.ts';
import { DeskStack } from './stacks/desk-stack.ts';

/** The stage's two stacks: what must outlive deployments, and what works on it. */
export const deskStacks = (app: App, props: DeskProps): { data: DataStack; desk: DeskStack } => {
  const name = `yardim-masasi-${props.stage.name}`;
  const data = new DataStack(app, `${name}-data`, props);
  const desk = new DeskStack(app, `${name}-desk`, { ...props, data });
  Tags.of(app).add('project', 'yardim-masasi');
  Tags.of(app).add('stage', props.stage.name);
  return { data, desk };
};
