import * as z from 'zod';

const reference = z.union([
  z.strictObject({ Ref: z.string() }).transform(({ Ref }) => [Ref]),
  // Of an attribute as well: values from another region are attributes, by their names, of one resource.
  z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform((get) => get['Fn::GetAtt']),
  z.strictObject({ 'Fn::ImportValue': z.string() }).transform((value) => [value['Fn::ImportValue']]),
]);

/** What a property refers to, however deep: logical ids, and names of what other stacks export. */
export const referencesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const found = reference.safeParse(value);
  return found.success ? found.data : Object.values(value).flatMap(referencesIn);
};
