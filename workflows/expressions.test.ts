import jsonata from 'jsonata';
import { expect, test } from 'vitest';
import * as x from './expressions.ts';

const evaluate = (expression: string, variables: Record<string, unknown>): Promise<unknown> =>
  jsonata(expression.slice(2, -2).trim()).evaluate(undefined, variables);

const states = {
  context: {
    Execution: { Input: { ticketId: '01J', generation: 3 } },
    State: { Name: 'Triage' },
    Task: { Token: 'opaque' },
  },
  result: { Payload: { stage: 'close', turn: 2, timeoutSeconds: 1 } },
  errorOutput: { Error: 'TransientError', Cause: 'a caller wrote this' },
};

test('R4: a task is told which ticket and which generation of its execution', async () => {
  expect(await evaluate(x.executionInput, { states })).toEqual({ ticketId: '01J', generation: 3 });
  expect(await evaluate(x.ticketId, { states })).toBe('01J');
  expect(await evaluate(x.generation, { states })).toBe(3);
  expect(await evaluate(x.taskToken, { states })).toBe('opaque');
});

test('R4: the place of a ticket is the answer of a function or what a wait was settled with', async () => {
  expect(await evaluate(x.answer, { states })).toEqual(states.result.Payload);
  expect(await evaluate(x.settlement, { states: { ...states, result: states.result.Payload } })).toEqual(
    states.result.Payload,
  );
});

test('U8: a fault is named without the words of its cause', async () => {
  const fault = {
    state: await evaluate(x.fault.state, { states }),
    error: await evaluate(x.fault.error, { states }),
  };
  expect(await evaluate(x.faultInWords, { fault })).toBe('Triage: TransientError');
});

test('R4: a ticket is routed by its stage alone', async () => {
  expect(await evaluate(x.standsAt('close'), { place: { stage: 'close' } })).toBe(true);
  expect(await evaluate(x.standsAt('close'), { place: { stage: 'triage' } })).toBe(false);
});
