import { type Execution, execution } from './execution.ts';
import {
  type ExecutionPage,
  type ExecutionQuery,
  type ExecutionStore,
  InvalidCursorError,
} from './execution-store.ts';

/** For tests: executions in memory, kept as text so that nothing survives that a table would not keep. */
export class MemoryExecutionStore implements ExecutionStore {
  /** How often an execution was written. */
  writes = 0;
  private readonly rows: Map<string, string>;
  private dead = false;

  constructor(rows = new Map<string, string>()) {
    this.rows = rows;
  }

  /** The same rows after a kill: what the old store is still asked to do is never done and never answered. */
  afterKill(): MemoryExecutionStore {
    this.dead = true;
    return new MemoryExecutionStore(this.rows);
  }

  async save(record: Execution): Promise<void> {
    await Promise.resolve();
    if (this.dead) await new Promise(() => undefined);
    this.writes++;
    this.rows.set(record.name, JSON.stringify(record));
  }

  find(name: string): Promise<Execution | undefined> {
    const text = this.rows.get(name);
    return Promise.resolve(text === undefined ? undefined : execution.parse(JSON.parse(text)));
  }

  exists(name: string): Promise<boolean> {
    return Promise.resolve(this.rows.has(name));
  }

  page({ status, order, limit, cursor = '0' }: ExecutionQuery): Promise<ExecutionPage> {
    if (!/^\d+$/.test(cursor)) throw new InvalidCursorError('the cursor cannot be read');
    const direction = order === 'oldest-first' ? 1 : -1;
    const rows = [...this.rows.values()]
      .map((text) => execution.parse(JSON.parse(text)))
      .filter((record) => record.status === status)
      .sort((a, b) => direction * (a.startedAt - b.startedAt));
    const to = Number(cursor) + limit;
    const executions = rows.slice(Number(cursor), to);
    return Promise.resolve(to < rows.length ? { executions, cursor: String(to) } : { executions });
  }

  idle(): Promise<void> {
    return Promise.resolve();
  }
}
