import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a generated file, or with `--check` fails the process when the committed one differs. */
export const writeOrCheck = async (path: string, text: string): Promise<void> => {
  if (!process.argv.includes('--check')) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return;
  }
  const committed = await readFile(path, 'utf8').catch(() => '');
  if (committed === text) return;
  console.error(`${path} is not what the sources generate: run npm run generate and commit it.`);
  process.exitCode = 1;
};
