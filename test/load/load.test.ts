import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runTool } from '../support/run-tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-calls-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (text: string) => {
  const file = join(folder, 'calls.csv');
  writeFileSync(file, text);
  return file;
};
const load = (...args: string[]) => runTool('test/load/load.ts', args);

const calls = [
  'summary,description,group,language',
  'account locked in ad,"from: someone\n\nmy account is ""locked""",GRP_0,en',
  'İnternet yok,,GRP_3,tr',
  `${'çok uzun '.repeat(60)},${'satır '.repeat(5_000)},GRP_0,tr`,
  'help desk software is down,our own help desk software,GRP_0,en',
  ',😀,GRP_0,en',
].join('\n');

describe('npm run load', () => {
  it('R2: opens every call, and sees each triaged and at its first wait', { timeout: 120_000 }, async () => {
    const { code, stdout } = await load(fileOf(calls), '--concurrency', '3');
    expect(stdout).toMatch(/^Load, 3 at a time$/m);
    expect(stdout).toMatch(/^calls +│ +5$/m);
    expect(stdout).toMatch(/^faults +│ +0$/m);
    for (const measured of [
      /^calls\/s/m,
      /^p50, ms/m,
      /^p95, ms/m,
      /^p99, ms/m,
      /^raw TransactWriteItems\/s/m,
    ])
      expect(stdout).toMatch(new RegExp(`${measured.source} +│ +[\\d,.]*[1-9]`, 'm'));
    expect(code).toBe(0);
  });

  it.each([
    ['no file is named', () => [], /^Say what to send: npm run load/],
    ['a count is none', () => [fileOf(calls), '--calls', 'many'], /^Say what to send: npm run load/],
    ['the file is missing', () => [join(folder, 'none.csv')], /none\.csv cannot be read\.$/],
    ['it is something else', () => [fileOf('a,b\n1,2\n')], /row 1: column "summary" is wrong/],
  ])('U7: says in one sentence that %s', async (_what, args, sentence) => {
    const { code, stdout, stderr } = await load(...args());
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([1, '']);
  });
});
