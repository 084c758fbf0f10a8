import * as z from 'zod';
import { runCommand } from '../../local/command-line.ts';
import { argumentsOf } from '../support/arguments.ts';
import { readCsv } from '../support/csv.ts';
import { progressBar } from '../support/terminal.ts';
import { callRow, callsOf } from './calls.ts';
import { load } from './session.ts';
import { summaryOf } from './summary.ts';

const count = z.coerce.number().int().positive();

/** Sends the calls of a CSV file to a desk of its own as fast as it takes them; exits with 1 on any fault. */
await runCommand(async () => {
  const options = argumentsOf(process.argv.slice(2), {
    usage: 'Say what to send: npm run load -- FILE [--concurrency 8] [--calls COUNT] [--profile FOLDER]',
    shape: {
      concurrency: count.max(1_000).default(8),
      calls: count.optional(),
      profile: z.string().optional(),
    },
  });
  const { file, concurrency, profile: profileDir } = options;
  const calls = callsOf((await readCsv(file, callRow)).slice(0, options.calls));
  const loaded = await load(calls, { concurrency, profileDir, progress: progressBar });
  console.log(summaryOf(loaded, concurrency));
  if (loaded.faults.length > 0) process.exitCode = 1;
});
