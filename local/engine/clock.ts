import { type Cancel, TimerQueue } from './timers.ts';

/** The time of the desk, and what happens at a time. All times are ms since the epoch, UTC. */
export interface HostClock {
  now(): number;
  /** Calls `fire` once when the clock has reached `dueAt`; `fire` only notes what is to do and must not throw. */
  at(dueAt: number, fire: () => void): Cancel;
}

/** `setTimeout` fires at once beyond this many ms (https://nodejs.org/api/timers.html). */
const longestTimeoutMs = 2 ** 31 - 1;

/** Real time, with one Node timer for the earliest of all; it keeps no process alive. */
export class SystemClock implements HostClock {
  private timers = new TimerQueue();
  private armed: { dueAt: number; handle: NodeJS.Timeout } | undefined;

  now(): number {
    return Date.now();
  }

  at(dueAt: number, fire: () => void): Cancel {
    const cancel = this.timers.add(dueAt, fire);
    this.arm();
    return cancel;
  }

  stop(): void {
    this.timers.clear();
    clearTimeout(this.armed?.handle);
    this.armed = undefined;
  }

  private arm(): void {
    const dueAt = this.timers.earliest();
    if (dueAt === undefined || (this.armed && this.armed.dueAt <= dueAt)) return;
    clearTimeout(this.armed?.handle);
    const delay = Math.min(Math.max(dueAt - this.now(), 0), longestTimeoutMs);
    this.armed = { dueAt, handle: setTimeout(() => this.ring(), delay).unref() };
  }

  private ring(): void {
    this.armed = undefined;
    this.timers.fireDue(this.now());
    this.arm();
  }
}
