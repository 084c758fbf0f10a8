import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from './start-error.ts';

/** Which process serves a data file, and on which port: written beside the data while it runs. */
export type Run = { pid: number; port: number };

const lookEveryMs = 50;

export const recordRun = (file: string, run: Run): void => writeFileSync(file, `${run.pid} ${run.port}`);
export const forgetRun = (file: string): void => rmSync(file, { force: true });

/**
 * Waits until the process of the last run has let go of the data: one whose desk was killed ends some milliseconds
 * after it. Throws a StartError when it still serves after `patienceMs`, as then another desk uses this data.
 */
export async function awaitEndOfLastRun(file: string, patienceMs = 10_000): Promise<void> {
  const run = readRun(file);
  if (run === undefined) return;
  for (let waitedMs = 0; await isServing(run); waitedMs += lookEveryMs) {
    if (waitedMs >= patienceMs) {
      throw new StartError(`Another desk is running on this data (process ${run.pid}): stop it first.`);
    }
    await pause(lookEveryMs);
  }
}

/** Nothing for a half-written file: its process was killed as it started. */
function readRun(file: string): Run | undefined {
  if (!existsSync(file)) return undefined;
  const parts = /^(\d+) (\d+)$/.exec(readFileSync(file, 'utf8'));
  return parts === null ? undefined : { pid: Number(parts[1]), port: Number(parts[2]) };
}

/** Both must hold, as the system gives old process ids and ports to others. */
const isServing = async ({ pid, port }: Run): Promise<boolean> => isAlive(pid) && (await isListening(port));

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
