import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  paginateGetExecutionHistory,
  paginateListExecutions,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { stepFunctionsEndpoint } from './endpoint.ts';
import { lifecycle, monday, startTestHost, testMachineArn, type TestHost } from './testing.ts';

const place = (stage: string) => ({ stage, turn: 1, timeoutSeconds: 60 });
const tokens = new Map<string, string>();
const faults: unknown[] = [];
let host: TestHost;
let server: Server;
let client: SFNClient;

beforeAll(async () => {
  const functions = {
    resume: () => place('await-resolution'),
    park: (payload: any) => void tokens.set(payload.ticketId, payload.token),
    close: () => place('ended'),
    'need-attention': () => place('ended'),
  };
  host = await startTestHost({ functions });
  const answer = stepFunctionsEndpoint({ engine: host.engine, onFault: (fault) => faults.push(fault) });
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const target = String(request.headers['x-amz-target']);
    const { statusCode, body } = await answer({ target, body: await text(request) });
    response.writeHead(statusCode, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
  };
  server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = new SFNClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
});
afterAll(async () => {
  client.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const start = (ticketId: string, input: object = { ticketId, generation: 1 }) =>
  client.send(
    new StartExecutionCommand({
      stateMachineArn: testMachineArn,
      name: `${ticketId}-1`,
      input: JSON.stringify(input),
    }),
  );
const describe = (executionArn: string) => client.send(new DescribeExecutionCommand({ executionArn }));
const allOf = async <Page>(pages: AsyncIterable<Page>): Promise<Page[]> => {
  const all: Page[] = [];
  for await (const page of pages) all.push(page);
  return all;
};
const named = (name: string) => expect.objectContaining({ name });

test('U7: the AWS client starts an execution, sees it wait, wakes it and sees it end', async () => {
  const { executionArn, startDate } = await start('A');
  expect(executionArn).toBe('arn:aws:states:eu-central-1:000000000000:execution:ticket-lifecycle:A-1');
  expect(startDate).toEqual(new Date(monday));
  await host.engine.settled();
  expect(await describe(executionArn!)).toMatchObject({ status: 'RUNNING', name: 'A-1' });
  const taskToken = tokens.get('A')!;
  await client.send(new SendTaskHeartbeatCommand({ taskToken }));
  const success = new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(place('close')) });
  await client.send(success);
  await host.engine.settled();
  expect(await describe(executionArn!)).toMatchObject({
    status: 'SUCCEEDED',
    stopDate: new Date(monday),
    output: JSON.stringify(place('ended')),
    input: '{"ticketId":"A","generation":1}',
  });
  await expect(client.send(success)).rejects.toEqual(named('TaskTimedOut'));
  await expect(start('A')).rejects.toEqual(named('ExecutionAlreadyExists'));
});

test('R4: the states that an execution entered are told page by page, with their times', async () => {
  const { executionArn } = await start('B');
  await host.engine.settled();
  const pages = paginateGetExecutionHistory({ client, pageSize: 2 }, { executionArn });
  const events = (await allOf(pages)).flatMap((page) => page.events ?? []);
  expect(events.map(({ id, type, stateEnteredEventDetails: state }) => [id, type, state?.name])).toEqual([
    [1, 'ExecutionStarted', undefined],
    [2, 'TaskStateEntered', 'Resume'],
    [3, 'ChoiceStateEntered', 'Route'],
    [4, 'TaskStateEntered', 'AwaitResolution'],
  ]);
  expect(events[3]?.timestamp).toEqual(new Date(monday));
  const backwards = paginateGetExecutionHistory({ client }, { executionArn, reverseOrder: true });
  const latest = (await backwards.next()).value;
  expect(latest?.events?.[0]?.stateEnteredEventDetails?.name).toBe('AwaitResolution');
});

test('R2: a failed task fails its execution, with its end in the history', async () => {
  const { executionArn } = await start('C');
  await host.engine.settled();
  await client.send(
    new SendTaskFailureCommand({ taskToken: tokens.get('C')!, error: 'Broken', cause: 'why' }),
  );
  await host.engine.settled();
  expect(await describe(executionArn!)).toMatchObject({
    status: 'FAILED',
    error: 'NeedsAttention',
    cause: 'AwaitResolution: Broken',
  });
  const last = paginateGetExecutionHistory({ client }, { executionArn, reverseOrder: true });
  expect((await last.next()).value?.events?.[0]).toMatchObject({
    type: 'ExecutionFailed',
    executionFailedEventDetails: { error: 'NeedsAttention' },
  });
});

test('R4: executions are listed by status and in all, page by page', async () => {
  const { executionArn } = await start('D');
  await start('E');
  await client.send(new StopExecutionCommand({ executionArn, error: 'Stopped', cause: 'by hand' }));
  await host.engine.settled();
  const list = async (statusFilter?: 'RUNNING' | 'ABORTED' | 'TIMED_OUT') => {
    const pages = paginateListExecutions(
      { client, pageSize: 1 },
      { stateMachineArn: testMachineArn, ...(statusFilter ? { statusFilter } : {}) },
    );
    const all = await allOf(pages);
    return all.flatMap((page) => page.executions ?? []).map(({ name, status }) => `${name} ${status}`);
  };
  expect(await list('ABORTED')).toEqual(['D-1 ABORTED']);
  expect(await list('TIMED_OUT')).toEqual([]);
  const running = await list('RUNNING');
  expect(running).toContain('E-1 RUNNING');
  expect(await list()).toEqual(expect.arrayContaining(['D-1 ABORTED', ...running]));
});

test('U7: the machine is described by the very definition that it runs', async () => {
  const command = new DescribeStateMachineCommand({ stateMachineArn: testMachineArn });
  const { name, status, type, definition } = await client.send(command);
  expect({ name, status, type }).toEqual({ name: 'ticket-lifecycle', status: 'ACTIVE', type: 'STANDARD' });
  expect(JSON.parse(definition!)).toEqual(lifecycle);
});

test('U4: what is wrong is said by the names of the Step Functions API', async () => {
  const machine = { stateMachineArn: `${testMachineArn}x`, input: '{}' };
  await expect(client.send(new StartExecutionCommand(machine))).rejects.toEqual(
    named('StateMachineDoesNotExist'),
  );
  const arn = testMachineArn.replace('stateMachine', 'execution');
  for (const unknown of [`${arn}:none`, 'arn:aws:states:eu-central-1:000000000000:execution:other:none'])
    await expect(describe(unknown)).rejects.toEqual(named('ExecutionDoesNotExist'));
  const wrong = { stateMachineArn: testMachineArn, name: 'a b', input: '{}' };
  await expect(client.send(new StartExecutionCommand(wrong))).rejects.toEqual(named('InvalidName'));
  const notJson = { stateMachineArn: testMachineArn, name: 'F-1', input: '{' };
  await expect(client.send(new StartExecutionCommand(notJson))).rejects.toEqual(
    named('InvalidExecutionInput'),
  );
  const forged = new SendTaskSuccessCommand({ taskToken: 'forged', output: '{}' });
  await expect(client.send(forged)).rejects.toEqual(named('InvalidToken'));
  const nextToken = { stateMachineArn: testMachineArn, nextToken: 'forged' };
  await expect(paginateListExecutions({ client }, nextToken).next()).rejects.toEqual(named('InvalidToken'));
});

test('U4: requests that are no requests are refused without a trace of the inside', async () => {
  const answer = stepFunctionsEndpoint({ engine: host.engine, onFault: (fault) => faults.push(fault) });
  const codeOf = async (target: string | undefined, body: string) => {
    const response = await answer({ target, body });
    return `${response.statusCode} ${JSON.parse(response.body).__type}`;
  };
  expect(await codeOf(undefined, '{}')).toBe('400 UnknownOperationException');
  expect(await codeOf('AWSStepFunctions.CreateStateMachine', '{}')).toBe('400 UnknownOperationException');
  expect(await codeOf('DynamoDB_20120810.PutItem', '{}')).toBe('400 UnknownOperationException');
  expect(await codeOf('AWSStepFunctions.StartExecution', '{')).toBe('400 SerializationException');
  expect(await codeOf('AWSStepFunctions.StartExecution', '[]')).toBe('400 ValidationException');
  expect(await codeOf('AWSStepFunctions.SendTaskSuccess', '{"taskToken":""}')).toBe(
    '400 ValidationException',
  );
  expect(faults).toEqual([]);
  const describing = vi
    .spyOn(host.engine, 'describe')
    .mockRejectedValueOnce(new Error('table is at /secret'));
  const body = JSON.stringify({ executionArn: `${testMachineArn.replace('stateMachine', 'execution')}:A-1` });
  expect(await codeOf('AWSStepFunctions.DescribeExecution', body)).toBe('500 InternalFailure');
  expect(faults).toEqual([new Error('table is at /secret')]);
  describing.mockRestore();
});
