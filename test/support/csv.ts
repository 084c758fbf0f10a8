import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type * as z from 'zod';
import { UsageError } from '../../local/options.ts';

/**
 * The rows of a CSV file with a header line, each parsed by `row`.
 *
 * @throws UsageError with one sentence when the file can't be read, is no such table or is empty
 */
export const readCsv = async <Row>(file: string, row: z.ZodType<Row>): Promise<Row[]> => {
  const records = recordsOf(file, await textOf(file));
  if (records.length === 0) throw new UsageError(`${file} holds no rows.`);
  return records.map((record, index) => {
    const parsed = row.safeParse(record);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const column = issue?.path.join('.') ?? '';
    throw new UsageError(`${file}, row ${index + 1}: column "${column}" is wrong (${issue?.message ?? ''}).`);
  });
};

const textOf = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file} cannot be read.`, { cause });
  }
};

const recordsOf = (file: string, text: string): unknown[] => {
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true });
  } catch (cause) {
    throw new UsageError(
      `${file} is no CSV table: ${cause instanceof Error ? cause.message : 'unreadable'}.`,
      {
        cause,
      },
    );
  }
};
