import * as z from 'zod';
import type { Locale } from '../values.ts';

const written = z.string().trim().min(1).max(10_000);

/** What requesters are to read, as its author wrote it: in both languages, or in one that has to do for all. */
export const publicText = z
  .strictObject({ tr: written.optional(), en: written.optional() })
  .refine(({ tr, en }) => tr !== undefined || en !== undefined, {
    path: ['tr'],
    error: 'a text in at least one language is needed',
  });
export type PublicText = z.infer<typeof publicText>;

/** The text in a reader's language, else in the other one. */
export const publicTextIn = ({ tr = '', en = '' }: PublicText, locale: Locale): string =>
  locale === 'tr' ? tr || en : en || tr;
