import { CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import * as z from 'zod';

/** Findings of cdk-nag, by id, that are accepted for a reason. */
export type Waivers = Readonly<Record<string, string>>;

/** Accepts findings on a construct and what it contains; a reason is a sentence that a reviewer can contest. */
export const acknowledge = (construct: IConstruct, waivers: Waivers): void => {
  for (const [id, reason] of Object.entries(waivers)) Validations.of(construct).acknowledge({ id, reason });
};

/** A stack's partition and region, as findings write them: by value, or as the reference that CloudFormation fills in. */
export const placeInFindings = (construct: IConstruct): { partition: string; region: string } => {
  const stack = Stack.of(construct);
  const written = (value: string): string => {
    const resolved: unknown = stack.resolve(value);
    return typeof resolved === 'string' ? resolved : `<${z.object({ Ref: z.string() }).parse(resolved).Ref}>`;
  };
  return { partition: written(stack.partition), region: written(stack.region) };
};

/** A construct's logical id, as findings write it. */
export const referenceTo = (construct: IConstruct): string => {
  const element = construct.node.defaultChild;
  if (!CfnElement.isCfnElement(element)) throw new Error(`${construct.node.path} is no resource`);
  return String(Stack.of(construct).resolve(element.logicalId));
};
