/** Dollars are counted in millionths, whole ones. */
export type MicroUsd = number;

/** What came of asking for money: some of the day's budget, or nothing as it is spent; `first`: nobody was told yet. */
export type Reservation =
  { kind: 'reserved'; settle: (cost: MicroUsd) => Promise<void> } | { kind: 'spent'; first: boolean };

/** What may be spent on one thing in a UTC day, by all processes of the desk together. */
export interface DailyBudget {
  /**
   * Takes the most that something may cost out of today's budget; `settle` says afterwards what it did cost. A budget that
   * has once been too small for what was asked for is spent until the next day.
   */
  reserve(most: MicroUsd): Promise<Reservation>;
}
