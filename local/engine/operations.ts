import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { executionArnOf, nameInArn } from './arns.ts';
import type { Engine } from './engine.ts';
import { EngineError } from './engine-error.ts';
import type { Execution } from './execution.ts';
import { historyOf } from './history.ts';
import { json, type Json } from './json.ts';
import { listExecutions } from './list-executions.ts';
import { pageOf } from './paging.ts';
import { ProtocolError } from './protocol-error.ts';
import { requests } from './protocol-requests.ts';

type Operation = (engine: Engine, body: unknown) => Promise<object>;

const operation =
  <Request>(
    schema: z.ZodType<Request>,
    answer: (engine: Engine, request: Request) => Promise<object>,
  ): Operation =>
  (engine, body) => {
    const request = schema.safeParse(body);
    if (!request.success) throw new ProtocolError('ValidationException', z.prettifyError(request.error));
    return answer(engine, request.data);
  };

const table = {
  StartExecution: operation(requests.StartExecution, async (engine, request) => {
    requireMachine(engine, request.stateMachineArn);
    const input = parseData(request.input, 'InvalidExecutionInput');
    const started = await engine.startExecution({ name: request.name ?? randomUUID(), input });
    return { executionArn: arnOf(engine, started), startDate: started.startedAt / 1000 };
  }),

  DescribeExecution: operation(requests.DescribeExecution, async (engine, { executionArn }) => {
    const execution = await engine.describe(nameOf(engine, executionArn));
    return { ...summaryOf(engine, execution), ...detailsOf(execution) };
  }),

  GetExecutionHistory: operation(requests.GetExecutionHistory, async (engine, request) => {
    const execution = await engine.describe(nameOf(engine, request.executionArn));
    const events = historyOf(execution, engine.machine);
    const { items, ...next } = pageOf(request.reverseOrder ? events.toReversed() : events, request);
    return { events: items, ...next };
  }),

  ListExecutions: operation(requests.ListExecutions, async (engine, request) => {
    requireMachine(engine, request.stateMachineArn);
    const { executions, ...next } = await listExecutions(engine, request);
    return { executions: executions.map((execution) => summaryOf(engine, execution)), ...next };
  }),

  SendTaskSuccess: operation(requests.SendTaskSuccess, async (engine, { taskToken, output }) => {
    await engine.settleTask(taskToken, { ok: true, result: parseData(output, 'InvalidOutput') });
    return {};
  }),

  SendTaskFailure: operation(requests.SendTaskFailure, async (engine, request) => {
    const { taskToken, error = '', cause = '' } = request;
    await engine.settleTask(taskToken, { ok: false, error, cause });
    return {};
  }),

  SendTaskHeartbeat: operation(requests.SendTaskHeartbeat, async (engine, { taskToken }) => {
    await engine.heartbeat(taskToken);
    return {};
  }),

  StopExecution: operation(requests.StopExecution, async (engine, { executionArn, error, cause }) => {
    const stopped = await engine.stopExecution(nameOf(engine, executionArn), { error, cause });
    return { stopDate: stopped.stoppedAt / 1000 };
  }),

  DescribeStateMachine: operation(requests.DescribeStateMachine, (engine, { stateMachineArn }) => {
    requireMachine(engine, stateMachineArn);
    return Promise.resolve({
      stateMachineArn,
      name: nameInArn(stateMachineArn),
      status: 'ACTIVE',
      type: 'STANDARD',
      definition: JSON.stringify(engine.definition),
      creationDate: engine.loadedAt / 1000,
    });
  }),
};

/**
 * The operations of the Step Functions API that the desk uses, by name; each answers with the body of its response.
 * What it throws is for `clientErrorOf`.
 */
export const operations: ReadonlyMap<string, Operation> = new Map(Object.entries(table));

const requireMachine = (engine: Engine, arn: string): void => {
  if (arn !== engine.stateMachineArn)
    throw new EngineError('StateMachineDoesNotExist', `there is no state machine ${arn}`);
};

const arnOf = (engine: Engine, { name }: Execution): string => executionArnOf(engine.stateMachineArn, name);

const nameOf = (engine: Engine, executionArn: string): string => {
  const prefix = executionArnOf(engine.stateMachineArn, '');
  if (executionArn.startsWith(prefix)) return executionArn.slice(prefix.length);
  throw new EngineError('ExecutionDoesNotExist', `there is no execution ${executionArn}`);
};

const parseData = (text: string, code: 'InvalidExecutionInput' | 'InvalidOutput'): Json => {
  try {
    return json.parse(JSON.parse(text));
  } catch (cause) {
    throw new ProtocolError(code, 'the data is not JSON', { cause });
  }
};

const summaryOf = (engine: Engine, execution: Execution) => ({
  executionArn: arnOf(engine, execution),
  stateMachineArn: engine.stateMachineArn,
  name: execution.name,
  status: execution.status,
  startDate: execution.startedAt / 1000,
  ...(execution.status === 'RUNNING' ? {} : { stopDate: execution.stoppedAt / 1000 }),
});

const detailsOf = (execution: Execution) => {
  const input = JSON.stringify(execution.input);
  if (execution.status === 'RUNNING') return { input };
  if (execution.status === 'SUCCEEDED') return { input, output: JSON.stringify(execution.output) };
  return { input, error: execution.error, cause: execution.cause };
};
