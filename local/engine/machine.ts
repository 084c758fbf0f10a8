import * as z from 'zod';
import {
  type choiceState,
  type failState,
  lambdaInvokeAndWait,
  type passState,
  type retrier,
  type state as stateSchema,
  stateMachine,
  type succeedState,
  type taskState,
  type waitState,
} from '../../workflows/asl.ts';
import { compile, type Template } from './expression.ts';
import type { Json } from './json.ts';

type Leaving = { assign?: Template; output?: Template };
/** How a state is left. */
export type Onwards = Leaving & { /** Absent: the execution ends here. */ next?: string };

export type CompiledTask = Onwards & {
  type: 'Task';
  /** A wait: its result is what its token is settled with. */
  waits: boolean;
  functionName: Template;
  payload: Template;
  timeoutSeconds?: Template;
  retry: z.output<typeof retrier>[];
  catch: (Leaving & { errors: string[]; next: string })[];
};
export type CompiledChoice = {
  type: 'Choice';
  rules: { condition: Template; next: string }[];
  default?: string;
  assign?: Template;
};
export type CompiledState =
  | CompiledTask
  | CompiledChoice
  | (Onwards & { type: 'Pass' })
  | (Onwards & { type: 'Wait'; seconds: Template })
  | { type: 'Succeed'; output?: Template }
  | { type: 'Fail'; error?: Template; cause?: Template };

/** A definition that is ready to run. */
export type Machine = { startAt: string; states: ReadonlyMap<string, CompiledState> };

/** The definition says something that this engine doesn't know; it is refused before anything runs. */
export class UnknownDefinitionError extends Error {
  override name = 'UnknownDefinitionError';
}

/**
 * Reads a States Language definition (JSONata, the states of `workflows/asl.ts`).
 *
 * @throws UnknownDefinitionError for any field, state, resource, function or target that is not known
 */
export const loadMachine = (definition: unknown): Machine => {
  const parsed = stateMachine.safeParse(definition);
  if (!parsed.success) throw new UnknownDefinitionError(z.prettifyError(parsed.error));
  try {
    const names = new Set(Object.keys(parsed.data.States));
    requireState(names, { from: 'StartAt', to: parsed.data.StartAt });
    const states = Object.entries(parsed.data.States).map(
      ([name, state]) => [name, compileState(state, { name, names })] as const,
    );
    return { startAt: parsed.data.StartAt, states: new Map(states) };
  } catch (cause) {
    throw new UnknownDefinitionError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
};

type Place = { name: string; names: ReadonlySet<string> };

const requireState = (names: ReadonlySet<string>, { from, to }: { from: string; to: string }): string => {
  if (!names.has(to)) throw new Error(`${from}: there is no state ${to}`);
  return to;
};

const compileState = (state: z.output<typeof stateSchema>, place: Place): CompiledState => {
  switch (state.Type) {
    case 'Task':
      return compileTask(state, place);
    case 'Choice':
      return compileChoice(state, place);
    case 'Pass':
      return compilePass(state, place);
    case 'Wait':
      return compileWait(state, place);
    case 'Succeed':
      return compileSucceed(state, place);
    case 'Fail':
      return compileFail(state, place);
  }
};

const compileTask = (state: z.output<typeof taskState>, place: Place): CompiledTask => ({
  type: 'Task',
  waits: state.Resource === lambdaInvokeAndWait,
  functionName: compile(state.Arguments.FunctionName, `${place.name}.Arguments.FunctionName`),
  payload: compile(state.Arguments.Payload, `${place.name}.Arguments.Payload`),
  ...optional('timeoutSeconds', state.TimeoutSeconds, place),
  retry: state.Retry ?? [],
  catch: (state.Catch ?? []).map((handler) => ({
    errors: handler.ErrorEquals,
    next: requireState(place.names, { from: `${place.name}.Catch`, to: handler.Next }),
    ...leaving(handler, place),
  })),
  ...onwards(state, place),
});

const compileChoice = (state: z.output<typeof choiceState>, { name, names }: Place): CompiledChoice => ({
  type: 'Choice',
  rules: state.Choices.map((rule, index) => ({
    condition: compile(rule.Condition, `${name}.Choices[${index}].Condition`),
    next: requireState(names, { from: `${name}.Choices[${index}]`, to: rule.Next }),
  })),
  ...(state.Default === undefined
    ? {}
    : { default: requireState(names, { from: `${name}.Default`, to: state.Default }) }),
  ...optional('assign', state.Assign, { name, names }),
});

const compilePass = (state: z.output<typeof passState>, place: Place): CompiledState => ({
  type: 'Pass',
  ...onwards(state, place),
});

const compileWait = (state: z.output<typeof waitState>, place: Place): CompiledState => ({
  type: 'Wait',
  seconds: compile(state.Seconds, `${place.name}.Seconds`),
  ...onwards(state, place),
});

const compileSucceed = (state: z.output<typeof succeedState>, place: Place): CompiledState => ({
  type: 'Succeed',
  ...optional('output', state.Output, place),
});

const compileFail = (state: z.output<typeof failState>, place: Place): CompiledState => ({
  type: 'Fail',
  ...optional('error', state.Error, place),
  ...optional('cause', state.Cause, place),
});

type Written = { Assign?: Record<string, Json> | undefined; Output?: Json | undefined };

const leaving = (written: Written, place: Place): Leaving => ({
  ...optional('assign', written.Assign, place),
  ...optional('output', written.Output, place),
});

const onwards = (
  written: Written & { Next?: string | undefined; End?: true | undefined },
  place: Place,
): Onwards => {
  if ((written.Next === undefined) === (written.End === undefined))
    throw new Error(`${place.name}: needs either Next or End`);
  const next = written.Next && requireState(place.names, { from: place.name, to: written.Next });
  return { ...leaving(written, place), ...(next === undefined ? {} : { next }) };
};

type TemplateField = 'assign' | 'output' | 'timeoutSeconds' | 'error' | 'cause';

const optional = (
  field: TemplateField,
  value: Json | undefined,
  { name }: Place,
): Partial<Record<TemplateField, Template>> =>
  value === undefined ? {} : { [field]: compile(value, `${name}.${field}`) };
