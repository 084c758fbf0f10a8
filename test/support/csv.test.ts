import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { UsageError } from '../../local/options.ts';
import { readCsv } from './csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-csv-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const row = z.object({ name: z.string().min(1), count: z.coerce.number().int() });
const fileOf = (text: string | Uint8Array) => {
  const file = join(folder, 'rows.csv');
  writeFileSync(file, text);
  return file;
};

describe('a CSV file', () => {
  it('U7: is read with quoted line breaks, commas and a byte order mark', async () => {
    const file = fileOf('\uFEFFname,count\r\n"İsmail, ""Bey""\nİnce",3\r\n\r\nA,4\r\n');
    expect(await readCsv(file, row)).toEqual([
      { name: 'İsmail, "Bey"\nİnce', count: 3 },
      { name: 'A', count: 4 },
    ]);
  });

  it.each([
    ['no rows', 'name,count\n', /holds no rows\.$/],
    ['an empty file', '', /holds no rows\.$/],
    ['a wrong value', 'name,count\nA,1\nB,many\n', /row 2: column "count" is wrong/],
    ['a missing column', 'name\nA\n', /row 1: column "count" is wrong/],
    ['too many fields', 'name,count\nA,1,2\n', /is no CSV table/],
    ['an open quote', 'name,count\n"A,1\n', /is no CSV table/],
    ['binary', new Uint8Array([0, 255, 34, 0, 128]), /is no CSV table|holds no rows|is wrong/],
  ])('U7: that has %s is refused in one sentence', async (_what, text, sentence) => {
    const refusal = await readCsv(fileOf(text), row).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UsageError);
    expect((refusal as Error).message).toMatch(sentence);
    expect((refusal as Error).message.trim().split('\n')).toHaveLength(1);
  });

  it('U7: that is missing is refused in one sentence', async () => {
    await expect(readCsv(join(folder, 'none.csv'), row)).rejects.toThrow(/none\.csv cannot be read\.$/);
  });
});
