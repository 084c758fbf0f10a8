import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleFunctions, startingFiles } from './bundle.ts';
import { functionNames } from './desk-functions.ts';
import { standInEnvironment } from './testing/environment.ts';

/** Outside the project, so that a bundle finds nothing but itself and Node. */
const outdir = mkdtempSync(join(tmpdir(), 'desk-bundles-'));
beforeAll(() => bundleFunctions(outdir), 60_000);
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

const listHandlers = `
  const names = ${JSON.stringify(functionNames)};
  const bundles = await Promise.all(names.map((name) => import('./' + name + '/index.mjs')));
  console.log(JSON.stringify(names.filter((name, at) => typeof bundles[at].handler === 'function')));
`;

describe('U9: the bundles', { timeout: 60_000 }, () => {
  test('U7: every bundle starts by itself, without node_modules', () => {
    const node = ['--input-type=module', '--eval', listHandlers];
    const { stdout, stderr } = spawnSync(process.execPath, node, {
      cwd: outdir,
      env: standInEnvironment,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(functionNames);
  });

  test.each(functionNames)('U9: %s is small enough to start fast', async (name) => {
    const files = await startingFiles(join(outdir, name));
    const bytes = files.reduce((sum, file) => sum + statSync(join(outdir, name, file)).size, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(1_000_000);
  });

  test.each(functionNames)('U8: the source map of %s names lines and holds no sources', (name) => {
    const map = JSON.parse(readFileSync(join(outdir, name, 'index.mjs.map'), 'utf8'));
    expect(map.sources.length).toBeGreaterThan(1);
    expect(map.sourcesContent).toBeUndefined();
  });
});
