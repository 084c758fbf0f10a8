import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions } from '../infra/bundle.ts';
import { functionNames } from '../infra/desk-functions.ts';
import { measure } from './bundles/measure.ts';
import { type Bundle, report, tooHigh } from './bundles/report.ts';

/**
 * Prints the size and the init time of each function's bundle and fails when one is too big or too slow to start.
 * Times are those of this machine's processor; Lambda's own is in its reports as init duration.
 */
const outdir = mkdtempSync(join(tmpdir(), 'desk-bundles-'));
try {
  await bundleFunctions(outdir);
  const bundles: Bundle[] = [];
  for (const name of functionNames) bundles.push(await measure(join(outdir, name), name));
  console.log(report(bundles));
  for (const complaint of tooHigh(bundles)) {
    console.error(complaint);
    process.exitCode = 1;
  }
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
