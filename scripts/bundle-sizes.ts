import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleFunctions } from '../infra/bundle.ts';
import { functionNames } from '../infra/desk-functions.ts';

/** Prints the size of each function's bundle; fails when one is too big to start fast. Run: `node scripts/bundle-sizes.ts` */
const limitBytes = 1_000_000;

const outdir = mkdtempSync(join(tmpdir(), 'desk-bundles-'));
try {
  bundleFunctions(outdir);
  const sizes = functionNames.map((name) => {
    const bundle = readFileSync(join(outdir, name, 'index.mjs'));
    return { name, bytes: bundle.length, zipped: gzipSync(bundle).length };
  });
  for (const { name, bytes, zipped } of sizes.toSorted((a, b) => b.bytes - a.bytes))
    console.log(`${kilobytes(bytes)} ${kilobytes(zipped)} zipped  ${name}`);
  const tooBig = sizes.filter(({ bytes }) => bytes > limitBytes).map(({ name }) => name);
  if (tooBig.length > 0) {
    console.error(`Above ${kilobytes(limitBytes).trim()}: ${tooBig.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(outdir, { recursive: true, force: true });
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`.padStart(8);
}
