import * as z from 'zod';

/** What JSON holds. */
export type Json = z.core.util.JSONType;

const resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.json()).default({}),
  DependsOn: z.union([z.string(), z.array(z.string())]).optional(),
});
export type Resource = z.infer<typeof resource>;

/** A CloudFormation template, as far as it is looked into. */
export const cloudFormationTemplate = z.looseObject({
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.json()).optional(),
});
export type Template = z.infer<typeof cloudFormationTemplate>;

/** `change` done to the properties of every resource of a type. */
export const changeResources = (
  template: Template,
  type: string,
  change: (properties: Resource['Properties']) => Resource['Properties'],
): Template => ({
  ...template,
  Resources: Object.fromEntries(
    Object.entries(template.Resources).map(([id, one]) => [
      id,
      one.Type === type ? { ...one, Properties: change(one.Properties) } : one,
    ]),
  ),
});

export const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `change` done to every text in a value, however deep. */
export const changeTexts = (value: Json, change: (text: string) => string): Json => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => changeTexts(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changeTexts(item, change)]));
};
