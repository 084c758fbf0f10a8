import type { StateMachine } from '../../workflows/asl.ts';
import { functionArnsOf, ticketLifecycle } from '../../workflows/ticket-lifecycle.ts';
import { Engine } from './engine.ts';
import type { ExecutionStore } from './execution-store.ts';
import type { Json } from './json.ts';
import { MemoryExecutionStore } from './memory-store.ts';
import { VirtualClock } from './virtual-clock.ts';

export const testMachineArn = 'arn:aws:states:eu-central-1:000000000000:stateMachine:ticket-lifecycle';
/** Monday, 23 November 2026, 09:00 in Istanbul. */
export const monday = Date.UTC(2026, 10, 23, 6);
/** The lifecycle with the tasks' names in place of their ARNs. */
export const lifecycle = ticketLifecycle(functionArnsOf((task) => task));

export type FakeFunctions = Record<string, (payload: Json) => unknown>;
export type TestHostOptions = {
  /** By what stands in the definition where an ARN would. */
  functions: FakeFunctions;
  definition?: StateMachine;
  store?: ExecutionStore;
  random?: () => number;
  concurrency?: number;
};
export type TestHost = Awaited<ReturnType<typeof startTestHost>>;

/** An engine on a virtual clock; `kill` leaves it in mid-air and starts another one over the same rows. */
export const startTestHost = async (options: TestHostOptions) => {
  const faults: unknown[] = [];
  let store: ExecutionStore = options.store ?? new MemoryExecutionStore();
  const start = (): Promise<Engine> =>
    Engine.start({
      definition: options.definition ?? lifecycle,
      stateMachineArn: testMachineArn,
      store,
      clock,
      invoke: (functionArn, payload) => invokeFake(options.functions, functionArn, payload),
      onFault: (fault) => faults.push(fault),
      ...(options.random ? { random: options.random } : {}),
      ...(options.concurrency ? { concurrency: options.concurrency } : {}),
    });
  let engine: Engine;
  let killed = Promise.withResolvers<void>();
  const settled = (): Promise<void> => Promise.race([engine.settled(), killed.promise]);
  const clock: VirtualClock = new VirtualClock({ startAt: monday, settled });
  engine = await start();
  return {
    faults,
    clock,
    get engine() {
      return engine;
    },
    kill: async () => {
      if (store instanceof MemoryExecutionStore) store = store.afterKill();
      engine = await start();
      killed.resolve();
      killed = Promise.withResolvers();
    },
    /** What the execution has entered so far, in order. */
    states: async (name: string) => (await engine.describe(name)).steps.map(({ state }) => state),
  };
};

const invokeFake = async (functions: FakeFunctions, name: string, payload: Json): Promise<unknown> => {
  // As a real function does, it answers later.
  await Promise.resolve();
  const fake = functions[name];
  if (!fake) throw new Error(`no function ${name}`);
  return fake(payload);
};
