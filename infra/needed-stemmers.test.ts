import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stemOf } from '../domain/text/stems.ts';
import { neededStemmers } from './needed-stemmers.ts';

const outdir = mkdtempSync(join(tmpdir(), 'desk-stemmers-'));
const outfile = join(outdir, 'stemmers.mjs');
let bundled: typeof stemOf;

beforeAll(async () => {
  const entry = join(import.meta.dirname, '..', 'domain', 'text', 'stems.ts');
  await build({
    ...{ bundle: true, minify: true, platform: 'node', format: 'esm', plugins: [neededStemmers] },
    ...{ entryPoints: [entry], outfile },
  });
  ({ stemOf: bundled } = await import(outfile));
});
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

test('U9: a bundle holds the stemmers of two languages, not of 24', () => {
  const bytes = statSync(outfile).size;
  console.log(`Stems take ${Math.ceil(bytes / 1000)} kB of a bundle, their memory included.`);
  expect(bytes).toBeLessThan(90_000);
  expect(readFileSync(outfile, 'utf8')).not.toContain('tamil');
});

test.each([
  ['tr', 'sifrelerimizi kuyrugu hesabim toplantisinda baglanamiyorum'],
  ['en', 'passwords locked printing generously'],
] as const)('R14: words in %s have the same stems in a bundle as outside', (locale, words) => {
  for (const word of words.split(' ')) expect(bundled(word, locale)).toBe(stemOf(word, locale));
});
