/** What to do about an alarm: one page of `docs/runbooks` per kind. */
export const runbooks = [
  'api-errors',
  'contract-trouble',
  'dead-letters',
  'failed-executions',
  'function-errors',
  'mail-reputation',
  'stream-delay',
  'throttling',
] as const;
export type Runbook = (typeof runbooks)[number];
