import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  paginateGetExecutionHistory,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { Place } from '../../../domain/lifecycle/place.ts';
import type { WorkflowClient } from '../../ports/outside.ts';
import { unless } from '../unless.ts';

type ExecutionId = { ticketId: string; generation: number };
type Step = { state: string; at: string };

/** Of an execution that the workflow service does not know (yet). */
const notStarted = { status: 'not-started', steps: [] };

const nameOf = ({ ticketId, generation }: ExecutionId): string => `${ticketId}-${generation}`;

/** `arn:aws:states:<region>:<account>:stateMachine:<name>` → `…:execution:<name>:<execution>`; an alias is left out. */
const executionArn = (stateMachineArn: string, execution: ExecutionId): string => {
  const [arn, partition, states, region, account, , name] = stateMachineArn.split(':');
  return [arn, partition, states, region, account, 'execution', name, nameOf(execution)].join(':');
};

/**
 * Ends waits and can do nothing else. A token knows its state machine, so this need not: the function that a state machine
 * waits by is deployed before the state machine.
 */
export const waker = ({ client }: { client: SFNClient }): Pick<WorkflowClient, 'wake'> => ({
  wake: (token, place) => wake({ client, token, place }),
});

/**
 * The tickets' workflow on AWS Step Functions (Standard). Every call may be repeated: a name that was used before and a
 * token that has ended are no errors.
 */
export const workflowClient = ({
  client,
  stateMachineArn,
}: {
  client: SFNClient;
  stateMachineArn: string;
}): WorkflowClient => ({
  start: (execution) => start({ client, stateMachineArn, execution }),
  ...waker({ client }),
  isRunning: async (execution) =>
    (await statusOf(client, executionArn(stateMachineArn, execution))) === 'RUNNING',
  history: (execution) => historyOf(client, executionArn(stateMachineArn, execution)),
});

/** StartExecution is idempotent by name and input while the execution runs, and refuses the name for 90 days after. */
const start = async (options: { client: SFNClient; stateMachineArn: string; execution: ExecutionId }) => {
  const { client, stateMachineArn, execution } = options;
  const input = JSON.stringify({ ticketId: execution.ticketId, generation: execution.generation });
  const command = new StartExecutionCommand({ stateMachineArn, name: nameOf(execution), input });
  await unless([ExecutionAlreadyExists], () => client.send(command));
};

/** InvalidToken is a token of another workflow service, kept in a table that has moved here: it ends nothing. */
const wake = async ({ client, token, place }: { client: SFNClient; token: string; place: Place }) => {
  const command = new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(place) });
  await unless([TaskTimedOut, TaskDoesNotExist, InvalidToken], () => client.send(command));
};

const statusOf = async (client: SFNClient, arn: string): Promise<string | undefined> => {
  const command = new DescribeExecutionCommand({ executionArn: arn, includedData: 'METADATA_ONLY' });
  return (await unless([ExecutionDoesNotExist], () => client.send(command)))?.status;
};

const historyOf = async (client: SFNClient, arn: string) => {
  const status = await statusOf(client, arn);
  if (!status) return notStarted;
  return { status: status.toLowerCase().replaceAll('_', '-'), steps: await stepsOf(client, arn) };
};

const stepsOf = async (client: SFNClient, arn: string): Promise<Step[]> => {
  const pages = paginateGetExecutionHistory(
    { client, pageSize: 1000 },
    { executionArn: arn, includeExecutionData: false },
  );
  const steps: Step[] = [];
  for await (const page of pages)
    for (const { timestamp, stateEnteredEventDetails: entered } of page.events ?? [])
      if (entered?.name && timestamp) steps.push({ state: entered.name, at: timestamp.toISOString() });
  return steps;
};
