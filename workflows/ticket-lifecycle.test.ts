import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { stage } from '../domain/ticket/ticket.ts';
import type { State } from './asl.ts';
import { stateMachine } from './asl.ts';
import { functionArnsOf, taskNames, ticketLifecycle } from './ticket-lifecycle.ts';

const validate = createRequire(import.meta.url)('asl-validator');
const arns = functionArnsOf((task) => `arn:aws:lambda:eu-central-1:123456789012:function:${task}`);
const definition = ticketLifecycle(arns);
const states = Object.entries(definition.States);
const tasks = states.flatMap(([name, state]) => (state.Type === 'Task' ? [{ name, state }] : []));
const waits = tasks.filter(({ state }) => state.Resource.endsWith('.waitForTaskToken'));

const exitsOf = (state: State): string[] => {
  if (state.Type === 'Choice') return [...state.Choices.map((rule) => rule.Next), state.Default!];
  if (state.Type !== 'Task') return [];
  return [state.Next!, ...state.Catch!.map((handler) => handler.Next)];
};

const reachable = (from: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const next of exitsOf(definition.States[from]!)) reachable(next, seen);
  return seen;
};

test('R4: the validator of the States Language accepts the lifecycle', () => {
  const { isValid, errorsText } = validate(structuredClone(definition));
  expect(errorsText('\n')).toBe('');
  expect(isValid).toBe(true);
  expect(stateMachine.safeParse(definition).error).toBeUndefined();
});

test('R4: every state can be reached and every way leads to an end', () => {
  expect([...reachable(definition.StartAt)].sort()).toEqual(Object.keys(definition.States).sort());
  for (const [name] of states) {
    expect([...reachable(name)].some((end) => ['Done', 'Stopped'].includes(end))).toBe(true);
  }
});

test('R4: every stage of a ticket has its way out of Route', () => {
  const route = definition.States['Route'];
  if (route?.Type !== 'Choice') throw new Error('Route is no Choice');
  expect(route.Choices.map((rule) => rule.Condition)).toEqual(
    stage.options.map((name) => `{% $place.stage = '${name}' %}`),
  );
  expect(route.Default).toBe('NeedsAttention');
});

test('R2: every task has a time limit, is retried with full jitter, and says when it fails for good', () => {
  expect(tasks.length).toBe(13);
  for (const { name, state } of tasks) {
    expect(state.TimeoutSeconds, name).toBeDefined();
    expect(state.Retry?.[0]?.JitterStrategy, name).toBe('FULL');
    expect(state.Retry?.[0]?.ErrorEquals, name).toContain('Lambda.TooManyRequestsException');
    expect(state.Catch?.at(-1)?.ErrorEquals, name).toEqual(['States.ALL']);
    expect(state.Catch?.at(-1)?.Next, name).toBe(name === 'NeedsAttention' ? 'Stopped' : 'NeedsAttention');
  }
});

test('R4: every wait ends at the next checkpoint, and that is a branch of its own', () => {
  expect(waits.map(({ name }) => name).sort()).toEqual(
    ['AwaitConfirmation', 'AwaitFirstLevel', 'AwaitRequester', 'AwaitResolution'].sort(),
  );
  for (const { state } of waits) {
    expect(state.TimeoutSeconds).toBe('{% $place.timeoutSeconds %}');
    expect(state.Catch?.[0]).toEqual({ ErrorEquals: ['States.Timeout'], Next: 'FollowUp' });
  }
});

test('R4: every function of the lifecycle is called', () => {
  const called = new Set(tasks.map(({ state }) => state.Arguments.FunctionName));
  expect([...called].sort()).toEqual(taskNames.map((task) => arns[task]).sort());
});

test('U9: an ordinary call takes at most 12 transitions, even when its solution is confirmed apart', () => {
  const way = ['Resume', 'Route', 'Triage', 'Route', 'AttemptFirstLevel', 'AwaitFirstLevel', 'Route'];
  const ordinary = [...way, 'AwaitConfirmation', 'Route', 'Close', 'Route', 'Done'];
  ordinary.slice(1).forEach((next, index) => {
    expect(exitsOf(definition.States[ordinary[index]!]!)).toContain(next);
  });
  expect(ordinary.length).toBeLessThanOrEqual(12);
});
