import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { freePort } from '../../local/database/free-port.ts';
import type { Stopping } from '../../local/stopping.ts';
import { personAt } from '../support/api.ts';
import { bootstrap, deploy } from './deploy/cdk.ts';
import { furnish } from './deploy/furnish.ts';
import { nurse } from './deploy/round-the-clock.ts';
import { openFrontDoor } from './emulator/front-door.ts';
import { installEmulator } from './emulator/install.ts';
import { recordMails } from './emulator/mail-recorder.ts';
import { logFile, startEmulator } from './emulator/start.ts';
import { root } from './root.ts';
import { synthAdjusted } from './synth.ts';

type Running = { stopping: Stopping; signal: AbortSignal; report: (line: string) => void };

/**
 * Deploys the desk into an emulator of its own, with the demo's records and people, until `stopping` stops.
 *
 * @returns the environment that the acceptance tests find it by
 * @throws NoEmulatorError
 */
export const openDesk = async (running: Running): Promise<NodeJS.ProcessEnv> => {
  const { folder, port, mails } = await openAccount(running);
  const { apiUrl, stacks } = await deployDesk(folder, running);
  const tokens = await furnish(`http://127.0.0.1:${port}`, stacks);
  const tokensFile = join(folder, 'tokens.json');
  const access = Object.entries(tokens).map(([email, token]) => [email, token.access]);
  await writeFile(tokensFile, JSON.stringify(Object.fromEntries(access)));
  const door = await openFrontDoor({ port, apiUrl });
  running.stopping.add(door.stop);
  running.report(`The desk is open on ${door.url}.`);
  const requester = personAt({ baseUrl: door.url, tokenFor: async () => tokens[nurse]?.access ?? '' }, nurse);
  // Its first level ends by itself while the tests run.
  const { id: earlyCall } = await requester.open({ title: 'Yazıcıdan çıktı alamıyorum, kuyruk dolu' });
  return {
    ...process.env,
    ACCEPTANCE_URL: door.url,
    ACCEPTANCE_TOKENS: tokensFile,
    ACCEPTANCE_UNSCOPED_TOKEN: tokens[nurse]?.id,
    ACCEPTANCE_MAILS: `${mails.url}/mails`,
    ACCEPTANCE_STACKS: stacks.join(),
    ACCEPTANCE_EARLY_CALL: earlyCall,
  };
};

/** An empty account in an emulator, which from then on is the only one that this process and its children know. */
const openAccount = async ({ stopping, signal, report }: Running) => {
  const python = await installEmulator(signal);
  report('The emulator is installed.');
  const folder = await mkdtemp(join(tmpdir(), 'desk-cloud-'));
  stopping.add(() => rm(folder, { recursive: true, force: true }));
  for (const key of Object.keys(process.env)) if (key.startsWith('AWS_')) delete process.env[key];
  const port = await freePort();
  const mails = await recordMails(port);
  stopping.add(mails.stop);
  const emulator = await startEmulator({ python, folder, port, mailUrl: mails.url });
  stopping.add(emulator.stop);
  Object.assign(process.env, emulator.environment);
  report(`The emulator runs, its log is ${relative(root, logFile)}.`);
  return { folder, port, mails };
};

const deployDesk = async (folder: string, { signal, report }: Running) => {
  const where = { folder, signal };
  const assembly = join(folder, 'cdk.out');
  const stacks = await synthAdjusted(assembly);
  report('The desk is synthesised and adjusted.');
  await bootstrap(where);
  const apiUrl = await deploy(assembly, where);
  report('The desk is deployed.');
  return { apiUrl, stacks };
};
