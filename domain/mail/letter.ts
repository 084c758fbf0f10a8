import type { Locale } from '../values.ts';

/** A mail in words, before it becomes text or HTML; nothing of it is escaped yet. */
export type Letter = {
  locale: Locale;
  subject: string;
  greeting: string;
  /** A line feed inside a paragraph begins a new line. */
  paragraphs: readonly string[];
  quote?: string | undefined;
  /** Figures: the first row is the head, the first column names its row. */
  table?: readonly (readonly string[])[] | undefined;
  links: readonly { text: string; url: string }[];
  footer: string;
};

/** A blank line separates paragraphs in the catalogues. */
export const paragraphsOf = (body: string): string[] => body.split('\n\n');
