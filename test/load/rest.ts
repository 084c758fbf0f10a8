import * as z from 'zod';
import { runCommand } from '../../local/command-line.ts';
import { argumentsOf } from '../support/arguments.ts';
import { readCsv } from '../support/csv.ts';
import { count, progressBar, table } from '../support/terminal.ts';
import { callRow, callsOf } from './calls.ts';
import { rest } from './resting.ts';

const shownRefusals = 20;
const positive = z.coerce.number().positive();

/** What open tickets with live clocks cost while nothing is due: requests to the database a minute, by what they ask. */
await runCommand(async () => {
  const options = argumentsOf(process.argv.slice(2), {
    usage: 'Say which calls to open: npm run rest -- FILE [--calls 10000] [--minutes 3] [--concurrency 16]',
    shape: {
      calls: positive.int().default(10_000),
      minutes: positive.default(3),
      concurrency: positive.int().default(16),
    },
  });
  const calls = callsOf((await readCsv(options.file, callRow)).slice(0, options.calls));
  const resting = await rest(calls, { ...options, progress: progressBar });
  const { opened, refusals, unsettled, watchedMs, counts } = resting;
  const perMinute = (requests: number): string => count(requests / (watchedMs / 60_000), 1);
  const all = [...counts.values()].reduce((sum, requests) => sum + requests, 0);
  const lines = [...counts].toSorted(([, a], [, b]) => b - a);
  for (const refusal of refusals.slice(0, shownRefusals)) console.log(refusal);
  console.log(
    table(`At rest, requests to the database a minute`, [
      ['open tickets', count(opened)],
      ['calls refused', count(refusals.length)],
      ['not at rest', count(unsettled)],
      ['watched, s', count(watchedMs / 1_000)],
      ...lines.map(([asked, requests]) => [asked, perMinute(requests)] as const),
      ['together', perMinute(all)],
    ]),
  );
  if (unsettled > 0 || refusals.length > 0) process.exitCode = 1;
});
