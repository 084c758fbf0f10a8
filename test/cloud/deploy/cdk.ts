import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { account, region } from '../emulator/start.ts';
import { root } from '../root.ts';

const run = promisify(execFile);
const cli = join(root, 'node_modules/aws-cdk/bin/cdk');

/** `folder` is for what the command line leaves behind. */
type Where = { folder: string; signal: AbortSignal };

const complaint = z.object({ stderr: z.string() });
const outputsByStack = z.record(z.string(), z.record(z.string(), z.string()));

/** Runs the CDK's command line on the account of the environment; throws with what it complains of. */
const cdk = async (args: string[], { folder, signal }: Where): Promise<void> => {
  // Inside the app's folder it would synthesise the app again.
  const cwd = await mkdtemp(join(folder, 'cdk-'));
  const env = { ...process.env, CI: 'true', CDK_DISABLE_CLI_TELEMETRY: 'true' };
  const options = { cwd, env, signal, maxBuffer: 64 * 1_024 * 1_024 };
  await run(process.execPath, [cli, ...args], options).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new Error(`cdk ${args[0]}: ${complaint.safeParse(cause).data?.stderr ?? ''}`, { cause });
  });
};

export const bootstrap = (where: Where): Promise<void> =>
  cdk(['bootstrap', `aws://${account}/${region}`], where);

/** Deploys all stacks of a synthesised app; resolves to the API's address. */
export const deploy = async (assembly: string, where: Where): Promise<string> => {
  const outputs = join(where.folder, 'outputs.json');
  const options = ['--all', '--require-approval', 'never', '--outputs-file', outputs];
  await cdk(['deploy', '--app', assembly, ...options], where);
  const byStack = outputsByStack.parse(JSON.parse(await readFile(outputs, 'utf8')));
  const apiUrl = Object.values(byStack).find((one) => one['ApiUrl'])?.['ApiUrl'];
  if (apiUrl === undefined) throw new Error('no stack tells the address of the API');
  return apiUrl;
};
