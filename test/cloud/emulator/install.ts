import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The emulator cannot be had on this machine; the message is one sentence. */
export class NoEmulatorError extends Error {
  override name = 'NoEmulatorError';
}

/** Without `cryptography` the emulator refuses every token. */
const requirements = ['ministack==1.4.21', 'cryptography==50.0.2'];
const pythons = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const isNewEnough = 'import sys; sys.exit(sys.version_info < (3, 10))';

/**
 * Installs the emulator once, in an environment of its own in the user's cache.
 *
 * @returns the Python that has it
 * @throws NoEmulatorError without Python 3.10 or newer, or when the packages cannot be had
 */
export const installEmulator = async (signal: AbortSignal): Promise<string> => {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'yardim-masasi');
  const home = join(cache, requirements.join('+'));
  const python = join(home, 'bin', 'python');
  if (await exists(python)) return python;
  await mkdir(cache, { recursive: true }).catch((cause: unknown) => {
    throw new NoEmulatorError(`${cache} cannot be made.`, { cause });
  });
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  try {
    await fill(unfinished, signal);
    // Another run may have been faster.
    await rename(unfinished, home).catch(async (error: unknown) => {
      if (!(await exists(python))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return python;
};

const fill = async (folder: string, signal: AbortSignal): Promise<void> => {
  const python = await findPython();
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...requirements];
  try {
    await run(python, ['-m', 'venv', folder], { signal });
    await run(join(folder, 'bin', 'python'), pip, { signal, timeout: 120_000 });
  } catch (cause) {
    signal.throwIfAborted();
    throw new NoEmulatorError(`${requirements[0]} cannot be installed from the package index.`, { cause });
  }
};

const findPython = async (): Promise<string> => {
  for (const python of pythons) {
    const found = run(python, ['-c', isNewEnough]);
    if (
      await found.then(
        () => true,
        () => false,
      )
    )
      return python;
  }
  throw new NoEmulatorError('There is no Python 3.10 or newer.');
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
