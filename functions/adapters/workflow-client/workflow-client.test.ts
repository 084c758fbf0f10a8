import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { workflowClient } from './workflow-client.ts';

const stateMachineArn = 'arn:aws:states:eu-central-1:123456789012:stateMachine:lifecycle';
const execution = { ticketId: 't1', generation: 2 };
const place = { stage: 'close' as const, turn: 4, timeoutSeconds: 60 };
const sfn = mockClient(SFNClient);
const workflow = workflowClient({ client: new SFNClient({ region: 'eu-central-1' }), stateMachineArn });
const fault = { $metadata: {}, message: 'no' };

beforeEach(() => {
  sfn.reset();
});

test('R2: an execution is started by the name of ticket and generation, with a stable input', async () => {
  sfn.on(StartExecutionCommand).resolves({});
  await workflow.start({ generation: 2, ticketId: 't1' });
  expect(sfn.commandCalls(StartExecutionCommand)[0]?.args[0].input).toEqual({
    stateMachineArn,
    name: 't1-2',
    input: '{"ticketId":"t1","generation":2}',
  });
});

test('R2: a start that was done before is no error, any other fault is', async () => {
  sfn.on(StartExecutionCommand).rejectsOnce(new ExecutionAlreadyExists(fault)).rejectsOnce(new Error('down'));
  await workflow.start(execution);
  await expect(workflow.start(execution)).rejects.toThrow('down');
});

test('R4: a wake carries the place', async () => {
  sfn.on(SendTaskSuccessCommand).resolves({});
  await workflow.wake('token', place);
  expect(sfn.commandCalls(SendTaskSuccessCommand)[0]?.args[0].input).toEqual({
    taskToken: 'token',
    output: JSON.stringify(place),
  });
});

test.each([
  ['settled', new TaskDoesNotExist(fault)],
  ['timed out', new TaskTimedOut(fault)],
  ['given out by another service', new InvalidToken(fault)],
])('R4: a wake of a token that is %s does nothing', async (_, error) => {
  sfn.on(SendTaskSuccessCommand).rejects(error);
  await expect(workflow.wake('token', place)).resolves.toBeUndefined();
});

test('R4: a wake that the service could not take is an error, so that it is repeated', async () => {
  sfn.on(SendTaskSuccessCommand).rejects(new Error('throttled'));
  await expect(workflow.wake('token', place)).rejects.toThrow('throttled');
});

test('R4: only a running execution runs', async () => {
  sfn
    .on(DescribeExecutionCommand)
    .resolvesOnce({ status: 'RUNNING' })
    .resolvesOnce({ status: 'FAILED' })
    .rejectsOnce(new ExecutionDoesNotExist(fault))
    .rejectsOnce(new Error('down'));
  expect(await workflow.isRunning(execution)).toBe(true);
  expect(await workflow.isRunning(execution)).toBe(false);
  expect(await workflow.isRunning(execution)).toBe(false);
  await expect(workflow.isRunning(execution)).rejects.toThrow('down');
});

test('R4: an alias of the state machine leads to the same execution', async () => {
  sfn.on(DescribeExecutionCommand).resolves({ status: 'RUNNING' });
  const client = new SFNClient({ region: 'eu-central-1' });
  await workflowClient({ client, stateMachineArn: `${stateMachineArn}:live` }).isRunning(execution);
  expect(sfn.commandCalls(DescribeExecutionCommand)[0]?.args[0].input.executionArn).toBe(
    'arn:aws:states:eu-central-1:123456789012:execution:lifecycle:t1-2',
  );
});

test('R4: the history names the entered states over all pages, oldest first', async () => {
  const at = new Date('2026-11-22T08:00:00.000Z');
  const entered = (name: string) => ({
    timestamp: at,
    stateEnteredEventDetails: { name },
    type: 'TaskStateEntered' as const,
    id: 1,
  });
  sfn.on(DescribeExecutionCommand).resolves({ status: 'TIMED_OUT' });
  sfn
    .on(GetExecutionHistoryCommand)
    .resolvesOnce({
      events: [{ timestamp: at, type: 'ExecutionStarted', id: 1 }, entered('Resume')],
      nextToken: 'more',
    })
    .resolvesOnce({ events: [entered('Triage')] });
  expect(await workflow.history(execution)).toEqual({
    status: 'timed-out',
    steps: [
      { state: 'Resume', at: at.toISOString() },
      { state: 'Triage', at: at.toISOString() },
    ],
  });
});

test('R4: a workflow that was never started has an empty history', async () => {
  sfn.on(DescribeExecutionCommand).rejects(new ExecutionDoesNotExist(fault));
  expect(await workflow.history(execution)).toEqual({ status: 'not-started', steps: [] });
});
