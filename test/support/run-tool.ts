import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** How a command-line tool ended and what it wrote. */
export type ToolRun = { code: number; stdout: string; stderr: string };

/** Runs a script of the project as its npm script does, to its end. */
export const runTool = (script: string, args: readonly string[]): Promise<ToolRun> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(root, script), ...args],
      { cwd: root },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
        resolve({ code, stdout, stderr });
      },
    );
  });
