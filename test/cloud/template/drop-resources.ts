import { isObject, type Json, type Resource, type Template } from './template.ts';

/** What a reference to a dropped resource becomes; undefined when nothing can stand for it. */
type StandIn = (dropped: Resource) => Json | undefined;

/**
 * A template without the resources of some types. What refers to one of them refers to its stand-in; where there is
 * none, the property, output or item of a list that holds the reference goes as well.
 */
export const dropResources = (
  { Resources, Outputs, ...rest }: Template,
  types: readonly string[],
  standIn: StandIn = () => undefined,
): Template => {
  const { false: kept = [], true: dropped = [] } = Object.groupBy(
    Object.entries(Resources),
    ([, { Type }]) => `${types.includes(Type)}` as const,
  );
  const standIns = new Map(dropped.map(([id, resource]) => [id, standIn(resource)]));
  return {
    ...rest,
    Resources: Object.fromEntries(kept.map(([id, resource]) => [id, withoutReferences(resource, standIns)])),
    ...(Outputs && { Outputs: withValue(pruneEntries(Outputs, standIns)) }),
  };
};

const withValue = (outputs: Record<string, Json>): Record<string, Json> =>
  Object.fromEntries(Object.entries(outputs).filter(([, output]) => isObject(output) && 'Value' in output));

type StandIns = ReadonlyMap<string, Json | undefined>;

const withoutReferences = ({ Properties, DependsOn, ...rest }: Resource, standIns: StandIns): Resource => {
  const needed = [DependsOn ?? []].flat().filter((id) => !standIns.has(id));
  return {
    ...rest,
    Properties: pruneEntries(Properties, standIns),
    ...(needed.length > 0 && { DependsOn: needed }),
  };
};

const prune = (value: Json, standIns: StandIns): Json | undefined => {
  if (Array.isArray(value)) return value.map((item) => prune(item, standIns)).filter(isPresent);
  if (!isObject(value)) return value;
  const target = targetOf(value);
  if (target !== undefined && standIns.has(target)) {
    const standIn = standIns.get(target);
    return standIn === undefined ? undefined : prune(standIn, standIns);
  }
  return isIntrinsic(value) && hasHole(value, standIns) ? undefined : pruneEntries(value, standIns);
};

const pruneEntries = (value: Record<string, Json>, standIns: StandIns): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const pruned = prune(item, standIns);
      return pruned === undefined ? [] : [[key, pruned]];
    }),
  );

const isPresent = (value: Json | undefined): value is Json => value !== undefined;
const isIntrinsic = (value: object): boolean => Object.keys(value).every((key) => key.startsWith('Fn::'));

/** A function of CloudFormation makes no sense without one of its arguments. */
const hasHole = (value: object, standIns: StandIns): boolean =>
  Object.values(value).some(
    (item: Json) =>
      typeof item === 'object' &&
      item !== null &&
      (prune(item, standIns) === undefined || hasHole(item, standIns)),
  );

/** The logical id that `Ref` or `Fn::GetAtt` names. */
const targetOf = (value: { [key: string]: Json }): string | undefined => {
  const attribute = value['Fn::GetAtt'];
  const target = value['Ref'] ?? (Array.isArray(attribute) ? attribute[0] : undefined);
  return typeof target === 'string' ? target : undefined;
};
