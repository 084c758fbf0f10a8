import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { StartError } from '../../local/database/start-error.ts';

/** The desk of one machine as a process of its own. */
export type HostProcess = {
  url: string;
  port: number;
  dataDir: string;
  /** Ends it in order, as Ctrl-C does; resolves when it is gone. */
  stop: () => Promise<void>;
  /** Ends it at once, whatever it is doing (`kill -9`); resolves when it is gone. */
  kill: () => Promise<void>;
};

export type HostProcessOptions = {
  dataDir: string;
  /** Options of the host beside `--port` and `--data`. */
  args?: readonly string[];
  /** Options of Node.js, such as `--cpu-prof`. */
  nodeArgs?: readonly string[];
  /** Beside the environment of this process. */
  environment?: Readonly<Record<string, string>>;
};

const mainFile = join(import.meta.dirname, '../../local/main.ts');
const keptLines = 20;

/**
 * Starts the desk on a free port and waits until it says where it is.
 *
 * @throws StartError with the host's last words when it ends before that
 */
export const startHostProcess = async (options: HostProcessOptions): Promise<HostProcess> => {
  const { dataDir, args = [], nodeArgs = [], environment = {} } = options;
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      ...nodeArgs,
      mainFile,
      '--port',
      '0',
      '--data',
      dataDir,
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } },
  );
  const ended = once(child, 'close');
  bindToThisProcess(child, ended);
  const url = await addressOf(child);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return {
    url,
    port: Number(new URL(url).port),
    dataDir,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
};

/** A tool that is interrupted leaves no desk behind. */
const bindToThisProcess = (child: ChildProcess, ended: Promise<unknown>): void => {
  const exit = (): void => process.exit(1);
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end).once('SIGINT', exit).once('SIGTERM', exit);
  const unbind = (): void => void process.off('exit', end).off('SIGINT', exit).off('SIGTERM', exit);
  ended.then(unbind, unbind);
};

/** Keeps reading afterwards, as a full pipe would stop the process. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const lastWords: string[] = [];
    const hear = (line: string): void => {
      lastWords.push(line);
      if (lastWords.length > keptLines) lastWords.shift();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address) resolve(address);
    };
    for (const output of [child.stdout, child.stderr])
      if (output) createInterface({ input: output }).on('line', hear);
    child.once('error', reject);
    child.once('close', () => {
      reject(new StartError(`The desk did not start: ${lastWords.join('\n')}`));
    });
  });
