import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runTool } from '../support/run-tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-histories-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const header =
  'number,incident_state,caller_id,contact_type,location,category,subcategory,u_symptom,impact,urgency,assignment_group,sys_updated_by,sys_updated_at';
const grades = { high: '1 - High', medium: '2 - Medium' };
const line = (
  number: string,
  rest: { caller: number; state: string; group: number; impact?: keyof typeof grades; at: string },
) =>
  [
    number,
    rest.state,
    `Caller ${rest.caller}`,
    'Phone',
    'Location 1',
    'Category 2',
    'Subcategory 3',
    'Symptom 4',
    grades[rest.impact ?? 'medium'],
    grades.medium,
    `Group ${rest.group}`,
    'Updated by 5',
    rest.at,
  ].join(',');

/** A call that was asked about, chased, solved, refused and solved; one that silence closed; one over a leap day. */
const histories = [
  header,
  line('INC1', { caller: 1, state: 'New', group: 70, at: '28-02-2016 23:59' }),
  line('INC2', { caller: 2, state: 'Active', group: 24, at: '29-02-2016 07:00' }),
  line('INC1', { caller: 1, state: 'Active', group: 24, impact: 'high', at: '29-02-2016 08:00' }),
  line('INC3', { caller: 3, state: 'New', group: 70, at: '29-02-2016 08:00' }),
  line('INC1', { caller: 1, state: 'Awaiting User Info', group: 24, impact: 'high', at: '29-02-2016 09:00' }),
  line('INC3', { caller: 3, state: 'Awaiting Vendor', group: 6, at: '01-03-2016 09:00' }),
  line('INC1', { caller: 1, state: 'Active', group: 24, impact: 'high', at: '02-03-2016 09:00' }),
  line('INC2', { caller: 2, state: 'Resolved', group: 24, at: '02-03-2016 10:00' }),
  line('INC1', { caller: 1, state: 'Resolved', group: 24, impact: 'high', at: '03-03-2016 09:00' }),
  line('INC3', { caller: 3, state: 'Resolved', group: 6, at: '03-03-2016 10:00' }),
  line('INC3', { caller: 3, state: 'Closed', group: 6, at: '03-03-2016 11:00' }),
  line('INC1', { caller: 1, state: 'Active', group: 24, impact: 'high', at: '04-03-2016 09:00' }),
  line('INC1', { caller: 1, state: 'Resolved', group: 24, impact: 'high', at: '04-03-2016 15:00' }),
  line('INC2', { caller: 2, state: 'Closed', group: 24, at: '14-03-2016 10:00' }),
  line('INC1', { caller: 1, state: 'Closed', group: 24, impact: 'high', at: '14-03-2016 15:00' }),
].join('\n');

const fileOf = (text: string) => {
  const file = join(folder, 'histories.csv');
  writeFileSync(file, text);
  return file;
};
const replay = (...args: string[]) => runTool('test/replay/replay.ts', args);

describe('npm run replay', () => {
  it('U10: plays histories to their ends, refusals and silences included', { timeout: 120_000 }, async () => {
    const { code, stdout } = await replay(fileOf(histories));
    expect(stdout).toMatch(/^Replay$/m);
    expect(stdout).toMatch(/^histories +│ +3$/m);
    expect(stdout).toMatch(/^ended right +│ +3$/m);
    expect(stdout).toMatch(/^checkpoints fired +│ +[1-9]\d*$/m);
    expect(stdout).toMatch(/^mails sent +│ +[1-9]\d+$/m);
    expect(code).toBe(0);
  });

  it.each([
    ['no file is named', () => [], /^Say what to replay: npm run replay/],
    ['the file is missing', () => [join(folder, 'none.csv')], /none\.csv cannot be read\.$/],
    [
      'a row is wrong',
      () => [fileOf(histories.replace('04-03-2016', '31-02-2016'))],
      /row 12: column "sys_updated_at" is wrong/,
    ],
    [
      'nobody has such a contract',
      () => [fileOf(histories), '--contract', 'none'],
      /^No customer of the demo has the contract none\.$/,
    ],
    ['it is something else', () => [fileOf('summary,description\na,b\n')], /row 1: column "number" is wrong/],
  ])('U7: says in one sentence that %s', async (_what, args, sentence) => {
    const { code, stdout, stderr } = await replay(...args());
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([1, '']);
  });
});
