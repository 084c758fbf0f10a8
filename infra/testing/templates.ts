import { inject } from 'vitest';

/** What JSON holds; the tests look into it and say what they expect. */
export type Json = ReturnType<typeof JSON.parse>;

/** A resource of a template; `id` is its logical id, unique over the templates of a stage. */
export type Resource = {
  id: string;
  /** `data`, `desk` or `edge` */
  stack: string;
  Type: string;
  Properties: Json;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
};

export type StageName = 'prod' | 'full';

declare module 'vitest' {
  export interface ProvidedContext {
    resources: Record<StageName, Resource[]>;
  }
}

/** All resources of a stage, synthesised once for all test files. */
export const allResources = (stage: StageName): Resource[] => inject('resources')[stage];

/**
 * Those of a type.
 *
 * @throws Error when there are none, as a policy over nothing would hold
 */
export const ofType = (resources: Resource[], type: string): Resource[] => {
  const found = resources.filter(({ Type }) => Type === type);
  if (found.length === 0) throw new Error(`the templates have no ${type}: the policy would hold for nothing`);
  return found;
};

/** The custom resource that copies the console comes with the AWS CDK; its code is not ours. */
export const isOurs = ({ id }: Resource): boolean => !id.startsWith('CustomCDK');

/** The name in `infra/desk-functions.ts`. */
export const functionNameOf = ({ Properties }: Resource): string =>
  Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME;

/** What a property refers to: the logical id in `Ref`, `Fn::GetAtt` or another stack's output; undefined for plain values. */
export const targetOf = (value: Json): string | undefined => {
  if (typeof value?.Ref === 'string') return value.Ref;
  if (Array.isArray(value?.['Fn::GetAtt'])) return value['Fn::GetAtt'][0];
  const imported: string | undefined =
    value?.['Fn::ImportValue'] ?? value?.['Fn::GetStackOutput']?.OutputName;
  return imported === undefined
    ? undefined
    : /(?:Ref|FnGetAtt)([A-Za-z0-9]+?[0-9A-F]{8})/.exec(imported)?.[1];
};
