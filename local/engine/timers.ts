import TinyQueue from 'tinyqueue';

/** Forgets a timer; harmless once it has fired. */
export type Cancel = () => void;

type Timer = { dueAt: number; order: number; fire: (() => void) | undefined };

const compactAbove = 1_000;

/** Timers in order of their due times (ms since the epoch), those of the same instant in the order they were set. */
export class TimerQueue {
  private queue = new TinyQueue<Timer>([], byDueTime);
  private order = 0;
  private cancelled = 0;

  add(dueAt: number, fire: () => void): Cancel {
    const timer: Timer = { dueAt, order: this.order++, fire };
    this.queue.push(timer);
    return () => {
      if (timer.fire === undefined) return;
      timer.fire = undefined;
      this.cancelled++;
      this.compact();
    };
  }

  /** When the next timer is due, in ms since the epoch. */
  earliest(): number | undefined {
    this.dropCancelled();
    return this.queue.peek()?.dueAt;
  }

  /** Fires, and forgets, every timer that is due at `now`. */
  fireDue(now: number): void {
    for (let due = this.earliest(); due !== undefined && due <= now; due = this.earliest()) {
      const timer = this.queue.pop();
      const fire = timer?.fire;
      if (timer) timer.fire = undefined;
      fire?.();
    }
  }

  clear(): void {
    this.queue = new TinyQueue<Timer>([], byDueTime);
    this.cancelled = 0;
  }

  private dropCancelled(): void {
    for (let first = this.queue.peek(); first && first.fire === undefined; first = this.queue.peek()) {
      this.queue.pop();
      this.cancelled--;
    }
  }

  /** A wait that ended early leaves its timer behind, maybe for weeks: such are swept out once they are the most. */
  private compact(): void {
    if (this.cancelled < compactAbove || this.cancelled * 2 < this.queue.length) return;
    this.queue = new TinyQueue(
      this.queue.data.filter((timer) => timer.fire !== undefined),
      byDueTime,
    );
    this.cancelled = 0;
  }
}

const byDueTime = (a: Timer, b: Timer): number => a.dueAt - b.dueAt || a.order - b.order;
