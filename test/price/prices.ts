/**
 * List prices in US dollars of us-east-1, without any free tier, as of November 2026: the "pricing" pages of each service at
 * aws.amazon.com. Other regions of Europe and America are up to a quarter dearer.
 */
const prices = {
  'state transitions': 25 / 1e6,
  'mails (SES)': 100 / 1e6,
  'write request units': 0.625 / 1e6,
  'read request units': 0.125 / 1e6,
  'API requests': 1 / 1e6,
  'function calls': 0.2 / 1e6,
  'GB-seconds (arm64)': 13.3334 / 1e6,
  'traces (X-Ray)': 5 / 1e6,
  'GB of logs': 0.5,
};

/** What one ticket used. */
export type Usage = Record<keyof typeof prices, number>;

export type Cost = { what: string; used: number; dollars: number };

/** What each kind of use costs, the dearest first. */
export const costsOf = (usage: Usage): Cost[] =>
  Object.entries(prices)
    .map(([what, price]) => {
      const used = usage[what as keyof Usage];
      return { what, used, dollars: used * price };
    })
    .toSorted((a, b) => b.dollars - a.dollars);

export const totalOf = (costs: readonly Cost[]): number =>
  costs.reduce((sum, { dollars }) => sum + dollars, 0);
