import type { Scope, Template } from './expression.ts';
import type { Json, Variables } from './json.ts';
import { StatesError } from './outcome.ts';

/** The longest time that the States Language can name; what a task gets that names none. */
export const longestSeconds = 99_999_999;

const wrong = (cause: string): StatesError => new StatesError('States.QueryEvaluationError', cause);

/** The text that a template says; nothing says ''. */
export const wordsOf = async (template: Template | undefined, scope: Scope): Promise<string> => {
  const value = template ? await template(scope) : '';
  if (typeof value === 'string') return value;
  throw wrong('the result must be text');
};

/** Whole seconds, at least `least`. */
export const secondsOf = async (template: Template, scope: Scope, least = 1): Promise<number> => {
  const value = await template(scope);
  const whole = typeof value === 'number' && Number.isInteger(value);
  if (whole && value >= least && value <= longestSeconds) return value;
  throw wrong('seconds must be a whole number in range');
};

export const conditionOf = async (template: Template, scope: Scope): Promise<boolean> => {
  const value = await template(scope);
  if (typeof value === 'boolean') return value;
  throw wrong('a Condition must be true or false');
};

/** The variables after an `Assign`; it sees those before it. */
export const variablesAfter = async (
  before: Variables,
  assign: Template | undefined,
  scope: Scope,
): Promise<Variables> => {
  if (!assign) return before;
  const assigned: Json = await assign(scope);
  if (assigned !== null && typeof assigned === 'object' && !Array.isArray(assigned))
    return { ...before, ...assigned };
  throw wrong('Assign must be an object');
};
