import { execFile } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'console');
const built = join(folder, 'dist', 'index.html');
const changedAt = (path: string): number => statSync(path).mtimeMs;

/**
 * Runs once before the host's tests: builds the console where it is missing or older than its source, so that no test
 * looks at yesterday's. It is built in a process of its own: in a test's environment the build would not be the one that
 * people get.
 */
export const setup = async (): Promise<void> => {
  const sources = globSync(['src/**/*.{ts,tsx,css}', 'index.html', 'vite.config.ts'], { cwd: folder });
  const newest = Math.max(...sources.map((source) => changedAt(join(folder, source))));
  if (existsSync(built) && changedAt(built) > newest) return;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', folder, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
};
