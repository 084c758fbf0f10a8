import type { HostClock } from './clock.ts';
import { type Cancel, TimerQueue } from './timers.ts';

export type VirtualClockOptions = {
  /** ms since the epoch, UTC. */
  startAt: number;
  /** Resolves when nothing of the desk is at work any more; time moves only then. */
  settled: () => Promise<void>;
};

/** Time that stands still but when it is moved: weeks pass in seconds, and in the right order (U10). */
export class VirtualClock implements HostClock {
  private timers = new TimerQueue();
  private time: number;
  private settled: () => Promise<void>;
  private moving: Promise<void> = Promise.resolve();

  constructor({ startAt, settled }: VirtualClockOptions) {
    this.time = startAt;
    this.settled = settled;
  }

  now(): number {
    return this.time;
  }

  /** A timer whose time is past fires with the next move. */
  at(dueAt: number, fire: () => void): Cancel {
    return this.timers.add(dueAt, fire);
  }

  /**
   * Moves time to `instant` (ms since the epoch; never backwards): everything due on the way fires at its own time, and
   * all that follows from it is done before time goes on. Moves asked for meanwhile follow one another.
   */
  advanceTo(instant: number): Promise<void> {
    const moved = this.moving.then(() => this.move(instant));
    this.moving = moved.catch(() => undefined);
    return moved;
  }

  private async move(instant: number): Promise<void> {
    await this.settled();
    for (
      let due = this.timers.earliest();
      due !== undefined && due <= instant;
      due = this.timers.earliest()
    ) {
      this.time = Math.max(this.time, due);
      this.timers.fireDue(this.time);
      await this.settled();
    }
    this.time = Math.max(this.time, instant);
  }
}
