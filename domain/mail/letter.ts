import type { Locale } from '../values.ts';

/** Figures; the first cell of a row names it. Without a head, rows have one figure each. */
export type Table = { head?: readonly string[]; rows: readonly (readonly string[])[] };

/** A mail in words, before it becomes text or HTML; nothing of it is escaped yet. */
export type Letter = {
  locale: Locale;
  subject: string;
  greeting: string;
  /** A line feed inside a paragraph begins a new line. */
  paragraphs: readonly string[];
  quote?: string | undefined;
  isMarkdown?: true | undefined;
  table?: Table | undefined;
  links: readonly { text: string; url: string }[];
  footer: string;
};

/** A blank line separates paragraphs in the catalogues. */
export const paragraphsOf = (body: string): string[] => body.split('\n\n');
