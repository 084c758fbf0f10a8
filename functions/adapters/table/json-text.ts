import * as z from 'zod';
import { TooLargeError } from './errors.ts';

/** DynamoDB takes items of 400 KB; keys and a list's row stand beside the text. */
const maxBytes = 390_000;

/**
 * A record as one JSON text. Nested attributes would cost a third more time in each write, on both sides, and no
 * condition, filter or index looks into them. Throws a TooLargeError beyond 390,000 bytes.
 */
export function jsonTextOf(value: unknown): string {
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > maxBytes)
    throw new TooLargeError('The record is larger than the table takes.');
  return text;
}

/** Reads such a text back, checked against the record's schema. */
export const jsonText = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.issues.push({ code: 'invalid_format', format: 'json', input: text });
        return z.NEVER;
      }
    })
    .pipe(schema);
