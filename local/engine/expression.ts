import jsonata from 'jsonata';
import { json, type Json } from './json.ts';
import { StatesError } from './outcome.ts';

/** What an expression can see: `$states` and the execution's variables, by name and without `$`. */
export type Scope = Record<string, unknown>;
/** A compiled value of the definition. Evaluating throws `States.QueryEvaluationError`. */
export type Template = (scope: Scope) => Promise<Json>;

/**
 * Functions that Step Functions and the `jsonata` package do not have in common, or that read another clock or dice
 * than the desk's (https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html).
 */
const unknownFunctions = new Set([
  ...['eval', 'partition', 'range', 'hash', 'uuid', 'parse'],
  ...['random', 'now', 'millis'],
]);

/**
 * Compiles a value in which every string `{% … %}` is a JSONata expression.
 *
 * @throws Error naming `where` when an expression is malformed or calls a function that is not known here
 */
export const compile = (value: Json, where: string): Template => {
  if (typeof value === 'string')
    return isExpression(value) ? compileExpression(value, where) : constant(value);
  if (Array.isArray(value)) return compileList(value, where);
  if (value !== null && typeof value === 'object') return compileObject(value, where);
  return constant(value);
};

const constant =
  (value: Json): Template =>
  () =>
    Promise.resolve(value);

const isExpression = (text: string): boolean => text.startsWith('{%') && text.endsWith('%}');

const compileList = (values: Json[], where: string): Template => {
  const items = values.map((value, index) => compile(value, `${where}[${index}]`));
  return (scope) => Promise.all(items.map((item) => item(scope)));
};

const compileObject = (value: Record<string, Json>, where: string): Template => {
  const fields = Object.entries(value).map(
    ([key, inner]) => [key, compile(inner, `${where}.${key}`)] as const,
  );
  return async (scope) => {
    const entries = fields.map(async ([key, field]) => [key, await field(scope)] as const);
    return Object.fromEntries(await Promise.all(entries));
  };
};

const compileExpression = (text: string, where: string): Template => {
  const expression = parse(text.slice(2, -2), where);
  return async (scope) => {
    const value = await expression.evaluate(undefined, scope).catch((cause: unknown) => {
      throw evaluationError(where, cause);
    });
    if (value === undefined) throw evaluationError(where, 'the result is undefined');
    const result = json.safeParse(value);
    if (!result.success) throw evaluationError(where, 'the result is not JSON');
    return result.data;
  };
};

const parse = (text: string, where: string): jsonata.Expression => {
  try {
    const expression = jsonata(text);
    const stranger = callsIn(expression.ast()).find((name) => unknownFunctions.has(name));
    if (stranger === undefined) return expression;
    throw new Error(`the function $${stranger} is not known here`);
  } catch (cause) {
    throw new Error(`${where}: ${messageOf(cause)}`, { cause });
  }
};

const callsIn = (node: unknown): string[] => {
  if (node === null || typeof node !== 'object') return [];
  const own = 'procedure' in node ? variableOf(node.procedure) : [];
  return [...own, ...Object.values(node).flatMap(callsIn)];
};

const variableOf = (procedure: unknown): string[] =>
  procedure !== null &&
  typeof procedure === 'object' &&
  'value' in procedure &&
  typeof procedure.value === 'string'
    ? [procedure.value]
    : [];

const evaluationError = (where: string, cause: unknown): StatesError =>
  new StatesError('States.QueryEvaluationError', `${where}: ${messageOf(cause)}`);

const messageOf = (cause: unknown): string => {
  if (typeof cause === 'string') return cause;
  const told = cause !== null && typeof cause === 'object' && 'message' in cause;
  return told && typeof cause.message === 'string' ? cause.message : 'the expression failed';
};
