import { count, table } from '../support/terminal.ts';
import { percentile } from './in-parallel.ts';
import type { Loaded } from './session.ts';

const shownFaults = 20;

/** The first faults and a table of what was measured. */
export const summaryOf = (loaded: Loaded, concurrency: number): string => {
  const { calls, faults, latencies, sendingMs, settlingMs, rawPerSecond } = loaded;
  const perSecond = (calls / sendingMs) * 1_000;
  const more = faults.length - shownFaults;
  return [
    ...faults.slice(0, shownFaults),
    ...(more > 0 ? [`… and ${more} more`] : []),
    table(`Load, ${concurrency} at a time`, [
      ['calls', count(calls)],
      ['faults', count(faults.length)],
      ['calls/s', count(perSecond, 1)],
      ['p50, ms', count(percentile(latencies, 50), 1)],
      ['p95, ms', count(percentile(latencies, 95), 1)],
      ['p99, ms', count(percentile(latencies, 99), 1)],
      ['raw TransactWriteItems/s', count(rawPerSecond, 1)],
      ['calls per raw transaction', count(perSecond / rawPerSecond, 2)],
      ['sending, s', count(sendingMs / 1_000, 1)],
      ['then all at their first wait after, s', count(settlingMs / 1_000, 1)],
    ]),
    'raw: the same transactions (ticket, idempotency record, number, event; all indexes, stream on), made beforehand,',
    'sent without SDK by as many connections to the same database program on a folder of its own, before the load.',
  ].join('\n');
};
