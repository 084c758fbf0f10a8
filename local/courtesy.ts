/** Lets whoever calls the API go first: what follows from committed events can wait a little. */
export class Courtesy {
  private underWay = 0;
  private quiet = Promise.withResolvers<void>();

  /** Answers a caller; others' turn comes when nobody is being answered. */
  async answering<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
    this.underWay += 1;
    try {
      return await answer();
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0) {
        this.quiet.resolve();
        this.quiet = Promise.withResolvers();
      }
    }
  }

  /** Resolves when no caller is being answered, or after `atMostMs`, so that a busy desk goes on as well. */
  async turn(atMostMs: number): Promise<void> {
    if (this.underWay === 0) return;
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, atMostMs);
    await Promise.race([this.quiet.promise, late.promise]);
    clearTimeout(timer);
  }
}
