import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/**
 * Runs a program until the pipe on its standard input closes. The kernel closes that pipe however the parent ends,
 * `kill -9` included, so the program never outlives it.
 */
const untilPipeCloses = `
exec 3<&0
"$@" 3<&- &
program=$!
{ read -r _ <&3; kill "$program"; } &
watcher=$!
wait "$program"
code=$?
kill "$watcher"
exit "$code"
`;

const graceMs = 5_000;

/** A program that lives no longer than this process. */
export type BoundProcess = {
  pid: number;
  /** Ends it; resolves once it is gone. */
  stop(): Promise<void>;
};

/** The program ended before it was ready; `message` is the last line that it wrote on standard error. */
export class EndedEarlyError extends Error {
  override readonly name = 'EndedEarlyError';
}

/**
 * Starts a program bound to this process and waits until a line on its standard error matches `ready`. Needs a POSIX
 * shell. Throws an EndedEarlyError when the program ends first.
 */
export async function startBoundProcess(options: {
  command: string;
  args: readonly string[];
  ready: RegExp;
  /** This process's own unless said. */
  env?: NodeJS.ProcessEnv;
  /** Keeps what the program writes on standard error. */
  log?: Writable;
}): Promise<BoundProcess> {
  const shell = spawn('/bin/sh', ['-c', untilPipeCloses, 'sh', options.command, ...options.args], {
    stdio: ['pipe', 'ignore', 'pipe'],
    // A session of its own: Ctrl-C in a terminal reaches the desk first, which then ends its database in order.
    detached: true,
    env: options.env,
  });
  if (options.log) shell.stderr.pipe(options.log);
  const ended = once(shell, 'close');
  await once(shell, 'spawn');
  await untilReady(shell.stderr, options.ready);
  const pid = shell.pid ?? 0;
  return {
    pid,
    stop: async () => {
      shell.stdin.end();
      const impatience = setTimeout(() => process.kill(-pid, 'SIGKILL'), graceMs);
      await ended.finally(() => clearTimeout(impatience));
    },
  };
}

/** Keeps reading afterwards, as a full pipe would stop the program. */
async function untilReady(errors: Readable, ready: RegExp): Promise<void> {
  const lines = createInterface({ input: errors });
  let last = '';
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      last = line;
      if (ready.test(line)) resolve();
    });
    lines.on('close', () => reject(new EndedEarlyError(last)));
  });
}
