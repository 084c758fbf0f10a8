/** As many items as one BatchWriteItem takes. */
const largestGroup = 25;

type Waiter = { resolve: () => void; reject: (error: unknown) => void };
type Pending<Item> = { item: Item; waiters: Waiter[] };

export type GroupWriterOptions<Item> = {
  /** Writes items of different keys. */
  writeAll: (items: Item[]) => Promise<void>;
  writeOne: (item: Item) => Promise<void>;
};

/**
 * Writes in groups, one after the other: what is saved while a write is under way goes with the next one. Of one key the
 * latest item wins, and all who saved it are answered when it is stored. A group that fails is tried item by item, so
 * that a bad item harms only those who saved it.
 */
export class GroupWriter<Item> {
  private pending = new Map<string, Pending<Item>>();
  private writing: Promise<void> | undefined;
  private readonly options: GroupWriterOptions<Item>;

  constructor(options: GroupWriterOptions<Item>) {
    this.options = options;
  }

  save(key: string, item: Item): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiters = this.pending.get(key)?.waiters ?? [];
    this.pending.set(key, { item, waiters: [...waiters, { resolve, reject }] });
    this.writing ??= this.write();
    return promise;
  }

  /** Resolves when everything saved so far has been answered. */
  async idle(): Promise<void> {
    while (this.writing) await this.writing;
  }

  private async write(): Promise<void> {
    // What is saved in this same turn of the event loop goes together.
    await Promise.resolve();
    while (this.pending.size > 0) await this.writeGroup(this.takeGroup());
    this.writing = undefined;
  }

  private takeGroup(): Pending<Item>[] {
    const group: Pending<Item>[] = [];
    for (const [key, pending] of this.pending) {
      if (group.length === largestGroup) break;
      this.pending.delete(key);
      group.push(pending);
    }
    return group;
  }

  private async writeGroup(group: Pending<Item>[]): Promise<void> {
    try {
      await this.options.writeAll(group.map(({ item }) => item));
      for (const { waiters } of group) waiters.forEach(({ resolve }) => resolve());
    } catch {
      for (const pending of group) await this.writeAlone(pending);
    }
  }

  private async writeAlone({ item, waiters }: Pending<Item>): Promise<void> {
    try {
      await this.options.writeOne(item);
      waiters.forEach(({ resolve }) => resolve());
    } catch (error) {
      waiters.forEach(({ reject }) => reject(error));
    }
  }
}
