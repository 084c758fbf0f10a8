import { type App, CfnResource, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { IConstruct } from 'constructs';
import * as z from 'zod';
import { referencesIn } from './references.ts';

const properties = z.record(z.string(), z.unknown()).default({});
const template = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: properties })),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.string() }).optional() }))
    .default({}),
});

const crossRegion = z.object({ WriterProps: z.object({ exports: properties }) });

/** A resource, and the part of the system that it belongs to: the construct that the stack itself has made. */
export type Resource = { part: string; type: string; properties: Record<string, unknown> };

export type StackPicture = { name: string; resources: Resource[] };

/** `partsOf` names the parts that a property's value refers to, in whatever stack. */
export type Architecture = { stacks: StackPicture[]; partsOf: (value: unknown) => string[] };

/** The app's stacks as their templates say, in the order of deployment. */
export const readArchitecture = (app: App): Architecture => {
  const stacks = app.node.children
    .filter((child) => Stack.isStack(child))
    .map((stack) => ({ stack, ...template.parse(Template.fromStack(stack).toJSON()) }));
  const parts = new Map(stacks.flatMap(({ stack }) => partsOfResources(stack)));
  const exported = new Map(stacks.flatMap(exportsOf));
  return {
    stacks: stacks.map(({ stack, Resources }) => ({
      name: stack.stackName,
      resources: Object.entries(Resources).flatMap(([id, { Type, Properties }]) => {
        const part = parts.get(id);
        return part === undefined ? [] : [{ part, type: Type, properties: Properties }];
      }),
    })),
    partsOf: (value) =>
      referencesIn(value)
        .flatMap((reference) => exported.get(reference) ?? [reference])
        .flatMap((id) => parts.get(id) ?? []),
  };
};

/** Name → what it stands for: of CloudFormation's exports, and of the CDK's to other regions. */
const exportsOf = ({ Outputs, Resources }: z.infer<typeof template>): [string, string[]][] => {
  const named = Object.values(Outputs).flatMap(({ Export, Value }) =>
    Export ? [[Export.Name, Value] as const] : [],
  );
  const written = Object.values(Resources)
    .filter(({ Type }) => Type === 'Custom::CrossRegionExportWriter')
    .flatMap(({ Properties }) => Object.entries(crossRegion.parse(Properties).WriterProps.exports));
  return [...named, ...written].map(([name, value]) => [name, referencesIn(value)]);
};

/** Logical id → part, without what the CDK adds of its own: `Custom::…`. */
const partsOfResources = (stack: Stack): [string, string][] =>
  stack.node.children
    .filter(({ node }) => !node.id.includes('::'))
    .flatMap((part) =>
      part.node
        .findAll()
        .filter((construct) => CfnResource.isCfnResource(construct))
        .map((resource): [string, string] => [
          String(stack.resolve(resource.logicalId)),
          nameOf(stack, part),
        ]),
    );

/** Roles, logs and queues that stand beside a function are the function's. */
const nameOf = (stack: Stack, { node }: IConstruct): string => {
  const owner = node.id.replace(/(Role|Logs|Failures)$/, '');
  return stack.node.tryFindChild(owner) ? owner : node.id;
};
