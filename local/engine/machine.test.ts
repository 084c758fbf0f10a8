import { expect, test } from 'vitest';
import { lambdaInvoke } from '../../workflows/asl.ts';
import { loadMachine, UnknownDefinitionError } from './machine.ts';
import { lifecycle } from './testing.ts';

const task = {
  Type: 'Task',
  Resource: lambdaInvoke,
  Arguments: { FunctionName: 'f', Payload: {} },
  End: true,
};
const machine = (state: object, rest: object = {}) => ({
  QueryLanguage: 'JSONata',
  StartAt: 'Only',
  States: { Only: state },
  ...rest,
});

test('R4: the lifecycle is a definition that the engine knows', () => {
  const { startAt, states } = loadMachine(lifecycle);
  expect(startAt).toBe('Resume');
  expect(states.get('AwaitFirstLevel')).toMatchObject({ type: 'Task', waits: true, next: 'Route' });
  expect([...states.keys()]).toEqual(Object.keys(lifecycle.States));
});

test.each([
  ['a field', machine({ ...task, HeartbeatSeconds: 3 }), /HeartbeatSeconds/],
  ['a state type', machine({ Type: 'Map', End: true }), /Type/],
  ['a resource', machine({ ...task, Resource: 'arn:aws:states:::sqs:sendMessage' }), /Resource/],
  [
    'an argument',
    machine({ ...task, Arguments: { FunctionName: 'f', Payload: {}, Qualifier: '1' } }),
    /Qualifier/,
  ],
  ['another query language', machine(task, { QueryLanguage: 'JSONPath' }), /QueryLanguage/],
  ['a start', machine(task, { StartAt: 'Nowhere' }), /StartAt: there is no state Nowhere/],
  ['a target', machine({ ...task, End: undefined, Next: 'Nowhere' }), /Only: there is no state Nowhere/],
  ['a catcher', machine({ ...task, Catch: [{ ErrorEquals: ['A'], Next: 'Nowhere' }] }), /no state Nowhere/],
  ['two exits', machine({ ...task, Next: 'Only' }), /needs either Next or End/],
  ['no exit', machine({ ...task, End: undefined }), /needs either Next or End/],
  [
    'a function',
    machine({ Type: 'Pass', Output: '{% $uuid() %}', End: true }),
    /Only.output: the function \$uuid/,
  ],
  ['a condition', machine({ Type: 'Choice', Choices: [{ Condition: 'true', Next: 'Only' }] }), /Condition/],
  ['nothing', undefined, /expected object/i],
])('R4: %s that is not known is refused at load, by name', (_what, definition, message) => {
  expect(() => loadMachine(definition)).toThrow(UnknownDefinitionError);
  expect(() => loadMachine(definition)).toThrow(message);
});
