import * as z from 'zod';

/** A text in both languages, each of at most so many characters. */
export const both = (longest: number) => {
  const text = z.string().trim().min(1).max(longest);
  return z.strictObject({ tr: text, en: text });
};
