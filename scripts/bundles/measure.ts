import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startingFiles } from '../../infra/bundle.ts';
import { standInEnvironment } from '../../infra/testing/environment.ts';
import { type Bundle, median } from './report.ts';

const runs = 5;

/** Processor time of the thread that imports: it does nothing but compute, and a busy machine does not count. */
const printInitMs = `
  const before = process.threadCpuUsage();
  await import('./index.mjs');
  const { user, system } = process.threadCpuUsage(before);
  console.log((user + system) / 1000);
  process.exit();
`;

/**
 * The bundle in `folder`: the size of what it starts with, and the median of what several imports take, each in a process of
 * its own.
 */
export const measure = async (folder: string, name: string): Promise<Bundle> => {
  const files = await startingFiles(folder);
  const code = Buffer.concat(files.map((file) => readFileSync(join(folder, file))));
  return {
    name,
    bytes: code.length,
    zippedBytes: gzipSync(code).length,
    initMs: median(Array.from({ length: runs }, () => initMs(folder))),
  };
};

const initMs = (folder: string): number => {
  const node = ['--enable-source-maps', '--input-type=module', '--eval', printInitMs];
  return Number(
    execFileSync(process.execPath, node, { cwd: folder, env: standInEnvironment, encoding: 'utf8' }),
  );
};
