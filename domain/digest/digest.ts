import type { Letter } from '../mail/letter.ts';
import { letterHtml } from '../mail/letter-html.ts';
import { letterText } from '../mail/letter-text.ts';
import { inline } from '../mail/plain.ts';
import type { RenderedMail } from '../mail/render.ts';
import { digestText } from '../messages/digest.ts';
import { date } from '../messages/format.ts';
import type { Locale } from '../values.ts';
import { type CustomerFigures, sumOf } from './figures.ts';
import { headOf, listOf, rowOf } from './table.ts';

/** Whom a digest greets, in which language, and where its link goes. `day` is a calendar date. */
export type DigestReader = { name?: string; locale: Locale; day: string; consoleUrl: string };

/** What one customer's managers read: all its figures, one below the other (R6). */
export const customerDigest = (reader: DigestReader, row: CustomerFigures): RenderedMail =>
  rendered({
    ...frame(reader, 'customer', { customer: inline(row.customer.name) }),
    table: { rows: listOf(row, reader.locale) },
  });

/** What the desk's managers read: every customer in a row, and all together. */
export const deskDigest = (reader: DigestReader, rows: readonly CustomerFigures[]): RenderedMail =>
  rendered({
    ...frame(reader, 'desk', { customers: rows.length }),
    table: {
      head: headOf(reader.locale),
      rows: [...rows.map((row) => rowOf(row, reader.locale)), totalOf(rows, reader.locale)],
    },
  });

const totalOf = (rows: readonly CustomerFigures[], locale: Locale): string[] =>
  rowOf(
    {
      customer: { id: 'total', name: digestText(locale, 'total') },
      figures: sumOf(rows.map(({ figures }) => figures)),
      openNow: rows.reduce((sum, { openNow }) => sum + openNow, 0),
    },
    locale,
  );

const frame = (
  { name, locale, day, consoleUrl }: DigestReader,
  kind: 'customer' | 'desk',
  given: Readonly<Record<string, string | number>>,
): Omit<Letter, 'table'> => {
  const params = { ...given, day: date(day, locale) };
  return {
    locale,
    subject: digestText(locale, `${kind}.subject`, params),
    greeting: digestText(locale, 'greeting', { name: inline(name ?? digestText(locale, 'everyone')) }),
    paragraphs: [digestText(locale, `${kind}.body`, params)],
    links: [{ text: digestText(locale, 'link.console'), url: consoleUrl }],
    footer: digestText(locale, 'footer'),
  };
};

const rendered = (letter: Letter): RenderedMail => ({
  subject: letter.subject,
  text: letterText(letter),
  html: letterHtml(letter),
});
