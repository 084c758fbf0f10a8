import * as z from 'zod';
import { UsageError } from '../../local/options.ts';
import { runCommand } from '../../local/command-line.ts';
import { argumentsOf } from '../support/arguments.ts';
import { readCsv } from '../support/csv.ts';
import { progressBar } from '../support/terminal.ts';
import { callers, callersUnder } from './cast.ts';
import { historiesOf, historyRow } from './history.ts';
import { replay } from './session.ts';
import { summaryOf } from './summary.ts';

/** Plays the incident histories of a CSV file through the desk's API on a virtual clock; exits with 1 on any fault. */
await runCommand(async () => {
  const {
    file,
    histories: count,
    contract,
  } = argumentsOf(process.argv.slice(2), {
    usage: 'Say what to replay: npm run replay -- FILE [--histories COUNT] [--contract ID]',
    shape: { histories: z.coerce.number().int().positive().optional(), contract: z.string().optional() },
  });
  const among = contract === undefined ? callers : callersUnder(contract);
  if (among === undefined) throw new UsageError(`No customer of the demo has the contract ${contract}.`);
  const histories = historiesOf(await readCsv(file, historyRow)).slice(0, count);
  const outcome = await replay(histories, { progress: progressBar, callers: among });
  console.log(summaryOf(outcome));
  if (outcome.findings.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
});
