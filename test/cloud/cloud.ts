import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Stopping } from '../../local/stopping.ts';
import { NoEmulatorError } from './emulator/install.ts';
import { openDesk } from './open-desk.ts';
import { root } from './root.ts';
import { whatIsNotProved } from './template/what-is-not-proved.ts';

/*
 * Deploys the desk into an AWS emulator and runs the acceptance tests against it. They run against a deployment in a real
 * account as well, by the variables of test/support/deployed-desk.ts: npx vitest run --config test/cloud/vitest.config.ts
 */

const interrupted = new AbortController();
const { signal } = interrupted;
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort());

const report = (line: string): void => console.log(`${(performance.now() / 1_000).toFixed(0)} s  ${line}`);

/** Runs the acceptance tests; resolves to their exit code. */
const acceptance = async (env: NodeJS.ProcessEnv): Promise<number> => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', join(import.meta.dirname, 'vitest.config.ts')];
  const tests = spawn(process.execPath, args, { cwd: root, env, signal, stdio: 'inherit' });
  const [code] = await once(tests, 'close');
  return typeof code === 'number' ? code : 1;
};

const stopping = new Stopping();
try {
  const environment = await openDesk({ stopping, signal, report });
  process.exitCode = await acceptance(environment);
  report(`The acceptance ${process.exitCode === 0 ? 'has passed' : 'has failed'}.`);
  console.log(whatIsNotProved());
} catch (error) {
  if (error instanceof NoEmulatorError) console.log(`The cloud is not tested here: ${error.message}`);
  else {
    process.exitCode = signal.aborted ? 130 : 1;
    console.error(signal.aborted ? 'Interrupted.' : error);
  }
} finally {
  await stopping.stop();
}
