import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { TooLargeError } from './errors.ts';
import { jsonText, jsonTextOf } from './json-text.ts';

const record = jsonText(z.strictObject({ text: z.string() }));

describe('JSON text', () => {
  it('R2: gives a record back letter by letter', () => {
    const value = { text: 'İı "🖨️" \u0000 \ud800 مرحبا' };
    expect(record.parse(jsonTextOf(value))).toEqual(value);
  });

  it('U8: refuses what is damaged', () => {
    for (const damaged of ['{"text":', '{"text":1}', '{"text":"a","more":1}', 7, undefined]) {
      expect(record.safeParse(damaged).success).toBe(false);
    }
  });

  it('R2: refuses by name what an item of the table cannot hold, before anything is written', () => {
    expect(() => jsonTextOf({ text: 'ş'.repeat(194_990) })).not.toThrow();
    expect(() => jsonTextOf({ text: 'ş'.repeat(195_000) })).toThrow(TooLargeError);
    expect(() => jsonTextOf({ text: '\u0000'.repeat(100_000) })).toThrow(TooLargeError);
  });
});
