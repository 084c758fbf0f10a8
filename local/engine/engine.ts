import { isDeepStrictEqual } from 'node:util';
import type { StateMachine } from '../../workflows/asl.ts';
import type { HostClock } from './clock.ts';
import { Driver } from './driver.ts';
import { EngineError } from './engine-error.ts';
import type { Entry } from './entry.ts';
import type { EndedExecution, Execution, RunningExecution } from './execution.ts';
import type { ExecutionPage, ExecutionQuery, ExecutionStore } from './execution-store.ts';
import type { Json } from './json.ts';
import { loadMachine, type Machine } from './machine.ts';
import type { Outcome } from './outcome.ts';
import type { Invoke } from './runtime.ts';
import { executionOfToken, newToken } from './token.ts';

export type EngineOptions = {
  definition: StateMachine;
  /** `arn:aws:states:<region>:<account>:stateMachine:<name>` */
  stateMachineArn: string;
  store: ExecutionStore;
  clock: HostClock;
  invoke: Invoke;
  /** Told of what no workflow can handle, a fault of the table or of the engine; the execution is tried again. */
  onFault: (fault: unknown) => void;
  /** How many executions are driven at the same time; few, so that callers of the API come first. */
  concurrency?: number;
  /** In [0, 1), for the jitter of retries. */
  random?: () => number;
};

const defaultConcurrency = 4;
/** Running executions are read in pages of so many at a start. */
const loadPage = 200;
/** What AWS allows in a name (https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html). */
const validName = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]{1,80}$/;

/** A durable engine for one state machine, as much of Step Functions Standard as the desk's workflows use. */
export class Engine {
  readonly stateMachineArn: string;
  readonly definition: StateMachine;
  readonly machine: Machine;
  /** ms since the epoch. */
  readonly loadedAt: number;
  private readonly store: ExecutionStore;
  private readonly clock: HostClock;
  private readonly driver: Driver;

  private constructor(options: EngineOptions) {
    const { stateMachineArn, store, clock, invoke, random = Math.random } = options;
    this.stateMachineArn = stateMachineArn;
    this.definition = options.definition;
    this.machine = loadMachine(options.definition);
    this.loadedAt = clock.now();
    this.store = store;
    this.clock = clock;
    this.driver = new Driver({
      runtime: { machine: this.machine, stateMachineArn, invoke, random, now: () => clock.now() },
      newToken,
      store,
      clock,
      onFault: options.onFault,
      concurrency: options.concurrency ?? defaultConcurrency,
    });
  }

  /**
   * Loads every running execution and goes on with it: what fell due while the host was down happens now.
   *
   * @throws UnknownDefinitionError when the definition says what this engine doesn't know
   */
  static async start(options: EngineOptions): Promise<Engine> {
    const engine = new Engine(options);
    await engine.load();
    return engine;
  }

  /**
   * Starts an execution; durable when it resolves. The same name with the same input while it runs is the same start.
   *
   * @throws EngineError `InvalidName`, `ExecutionAlreadyExists`
   */
  async startExecution({ name, input }: { name: string; input: Json }): Promise<Execution> {
    if (!validName.test(name)) throw new EngineError('InvalidName', `the name ${name} is not valid`);
    const running = this.driver.entry(name);
    if (running) return this.sameStart(running, input);
    const entry = this.driver.adopt(this.fresh(name, input));
    entry.stored = this.storeStart(entry);
    await entry.stored;
    return entry.execution;
  }

  /** @throws EngineError `ExecutionDoesNotExist` */
  async describe(name: string): Promise<Execution> {
    const found = this.driver.entry(name)?.execution ?? (await this.store.find(name));
    if (!found) throw new EngineError('ExecutionDoesNotExist', `there is no execution ${name}`);
    return found;
  }

  /** @throws InvalidCursorError */
  list(query: ExecutionQuery): Promise<ExecutionPage> {
    return this.store.page(query);
  }

  /**
   * Ends a wait with a result or a failure; durable when it resolves.
   *
   * @throws EngineError `InvalidToken`, `TaskDoesNotExist`, and `TaskTimedOut` for one that is over already
   */
  async settleTask(token: string, outcome: Outcome): Promise<void> {
    const name = executionOfToken(token);
    const entry = this.driver.entry(name);
    if (entry && (await this.driver.settle(entry, token, outcome))) return;
    throw await this.goneToken(name);
  }

  /** Says that the work behind a token goes on. Waits name no heartbeat here, so that it changes nothing. */
  async heartbeat(token: string): Promise<void> {
    const name = executionOfToken(token);
    const entry = this.driver.entry(name);
    if (!entry || !this.driver.holds(entry, token)) throw await this.goneToken(name);
  }

  /** Ends an execution as aborted; one that has ended already stays as it is. @throws EngineError `ExecutionDoesNotExist` */
  async stopExecution(
    name: string,
    reason: { error?: string | undefined; cause?: string | undefined },
  ): Promise<EndedExecution> {
    const entry = this.driver.entry(name);
    if (entry) return this.driver.stop(entry, reason);
    const found = await this.describe(name);
    if (found.status !== 'RUNNING') return found;
    throw new EngineError('ExecutionDoesNotExist', `the execution ${name} is not at work here`);
  }

  /** Resolves when no execution is at work: each has ended, or waits for a token or for time to pass. */
  settled(): Promise<void> {
    return this.driver.settled();
  }

  /** Stops driving; nothing is lost, the next start goes on. */
  close(): Promise<void> {
    return this.driver.close();
  }

  private fresh(name: string, input: Json): RunningExecution {
    const startedAt = this.clock.now();
    return {
      name,
      input,
      startedAt,
      status: 'RUNNING',
      cursor: {
        state: this.machine.startAt,
        input,
        variables: {},
        enteredAt: startedAt,
        attempts: [],
        phase: { kind: 'enter' },
      },
      steps: [],
      transitions: 0,
    };
  }

  /**
   * Driving begins while the start is being written: when the writer is busy, one write then holds the first wait too. A
   * kill in between loses a start that nobody was promised.
   */
  private async storeStart(entry: Entry): Promise<void> {
    await this.requireFreeName(entry);
    const saved = this.driver.save(entry);
    this.driver.begin(entry);
    await saved;
  }

  private async requireFreeName(entry: Entry): Promise<void> {
    const { name } = entry.execution;
    try {
      if (await this.store.exists(name))
        throw new EngineError('ExecutionAlreadyExists', `there was an execution ${name}`);
    } catch (error) {
      this.driver.drop(entry);
      throw error;
    }
  }

  private async sameStart(running: Entry, input: Json): Promise<Execution> {
    const { name } = running.execution;
    await running.stored.catch(async (error: unknown) => {
      if (this.driver.entry(name) !== running) throw error;
      await this.driver.save(running);
    });
    if (isDeepStrictEqual(running.execution.input, input)) return running.execution;
    throw new EngineError('ExecutionAlreadyExists', `${name} runs with another input`);
  }

  private async goneToken(name: string): Promise<EngineError> {
    const known = this.driver.entry(name) !== undefined || (await this.store.exists(name));
    return known
      ? new EngineError('TaskTimedOut', 'the task has timed out or is settled')
      : new EngineError('TaskDoesNotExist', 'there is no such task');
  }

  /** All are taken in before any goes on, so that those who call the engine back find it ready. */
  private async load(): Promise<void> {
    const entries: Entry[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.store.page({
        status: 'RUNNING',
        order: 'oldest-first',
        limit: loadPage,
        cursor,
      });
      const running = page.executions.filter((execution) => execution.status === 'RUNNING');
      entries.push(...running.map((execution) => this.driver.adopt(execution)));
      cursor = page.cursor;
    } while (cursor !== undefined);
    for (const entry of entries) this.driver.begin(entry);
  }
}
