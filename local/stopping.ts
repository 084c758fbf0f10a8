type Stop = () => void | Promise<void>;

/** What was started, to be stopped in the opposite order, once. */
export class Stopping {
  private readonly stops: Stop[] = [];

  add(stop: Stop): void {
    this.stops.push(stop);
  }

  async stop(): Promise<void> {
    for (let next = this.stops.pop(); next; next = this.stops.pop()) await next();
  }
}
