import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { documentClient } from '../functions/adapters/table/document-client.ts';
import type { Directory } from '../functions/ports/desk-table.ts';
import { ticketLifecycle } from '../workflows/ticket-lifecycle.ts';
import { stateMachineArn, taskArns, taskOfArn } from './arns.ts';
import type { Courtesy } from './courtesy.ts';
import { deskPorts, type PortOptions } from './desk-ports.ts';
import { Engine } from './engine/engine.ts';
import { TableExecutionStore } from './engine/execution-store.ts';
import { Scheduler, tableLastRuns } from './engine/scheduler.ts';
import { followStream } from './follow-stream.ts';
import { type DeskFunctions, deskFunctions } from './functions.ts';
import type { Poller } from './stream/poller.ts';
import { tableNames } from './tables.ts';

export type DeskOptions = Omit<PortOptions, 'committed'> & {
  streams: DynamoDBStreamsClient;
  courtesy: Courtesy;
  /** Told of the engine before anything can ask for it. */
  onEngine: (engine: Engine) => void;
};

export type Desk = {
  functions: DeskFunctions;
  engine: Engine;
  directory: Directory;
  /** Resolves when no event, task or wait is at work any more. */
  settled: () => Promise<void>;
  stop: () => Promise<void>;
};

type Part = DeskOptions & { onFault: (fault: unknown) => void };

/** The desk itself: the functions, the workflow engine and what follows from committed events, in this process. */
export const startDesk = async (options: DeskOptions): Promise<Desk> => {
  let follow: () => void = () => undefined;
  const ports = deskPorts({ ...options, committed: () => follow() });
  const functions = deskFunctions(ports);
  const part: Part = { ...options, onFault: (fault) => options.log('function-failed', {}, fault) };
  const engine = await startEngine(part, functions);
  options.onEngine(engine);
  const poller = await followStream(part, functions);
  follow = poller.poke;
  const scheduler = await startSchedules(part, functions);
  return {
    functions,
    engine,
    directory: ports.directory,
    settled: () => settled({ engine, poller, scheduler }),
    stop: async () => {
      await scheduler.close();
      await poller.stop();
      await engine.close();
    },
  };
};

const startEngine = ({ database, clock, onFault }: Part, { tasks }: DeskFunctions): Promise<Engine> =>
  Engine.start({
    definition: ticketLifecycle(taskArns),
    stateMachineArn,
    store: new TableExecutionStore({ documents: documentClient(database), tableName: tableNames.engine }),
    clock,
    onFault,
    invoke: (functionArn, payload) => {
      const task = taskOfArn(functionArn);
      if (!task) throw new Error(`there is no function ${functionArn}`);
      return tasks[task](payload);
    },
  });

const startSchedules = async (
  { database, clock, onFault }: Part,
  { digest, sweeper }: DeskFunctions,
): Promise<Scheduler> => {
  const lastRuns = tableLastRuns({ documents: documentClient(database), tableName: tableNames.engine });
  const scheduler = new Scheduler({ clock, lastRuns, onFault });
  const daily = { dailyAt: '07:00', zone: 'Europe/Istanbul' };
  await scheduler.schedule({ name: 'digest', rhythm: daily, run: () => digest({}) });
  await scheduler.schedule({ name: 'sweeper', rhythm: { everyMinutes: 60 }, run: () => sweeper() });
  return scheduler;
};

type AtWork = { engine: Engine; poller: Poller; scheduler: Scheduler };

const settled = async ({ engine, poller, scheduler }: AtWork): Promise<void> => {
  do {
    await scheduler.settled();
    await engine.settled();
  } while ((await poller.drain()) > 0);
};
