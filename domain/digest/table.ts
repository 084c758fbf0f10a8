import { inline } from '../mail/plain.ts';
import { type DigestKey, digestText } from '../messages/digest.ts';
import { mean, percent } from '../messages/format.ts';
import type { Locale } from '../values.ts';
import { type CustomerFigures, firstLevelRate, meanSatisfaction } from './figures.ts';

type Cell = (row: CustomerFigures, locale: Locale) => string | number | undefined;

const rate: Cell = ({ figures }, locale) => {
  const share = firstLevelRate(figures);
  return share === undefined ? undefined : percent(share, locale);
};
const satisfaction: Cell = ({ figures }, locale) => {
  const score = meanSatisfaction(figures);
  return score === undefined ? undefined : mean(score, locale);
};

/** Every figure of a digest, in the order in which it is read. */
const columns: readonly (readonly [DigestKey, Cell])[] = [
  ['opened', ({ figures }) => figures.opened],
  ['resolved', ({ figures }) => figures.resolved],
  ['firstLevelRate', rate],
  ['handedOver', ({ figures }) => figures.handedOver],
  ['closed', ({ figures }) => figures.closed],
  ['closedBySilence', ({ figures }) => figures.closedBySilence],
  ['cancelled', ({ figures }) => figures.cancelled],
  ['reopened', ({ figures }) => figures.reopened],
  ['outOfScope', ({ figures }) => figures.outOfScope],
  ['scopeOverruled', ({ figures }) => figures.scopeOverruled],
  ['breaches', ({ figures }) => figures.breaches],
  ['satisfaction', satisfaction],
  ['openNow', ({ openNow }) => openNow],
];

/** The head of a table with a customer in each row. */
export const headOf = (locale: Locale): string[] => ['', ...columns.map(([key]) => digestText(locale, key))];

/** A customer's row of it. */
export const rowOf = (row: CustomerFigures, locale: Locale): string[] => [
  inline(row.customer.name),
  ...columns.map(([, cell]) => written(cell(row, locale), locale)),
];

/** A customer's figures one below the other, each with its name. */
export const listOf = (row: CustomerFigures, locale: Locale): string[][] =>
  columns.map(([key, cell]) => [digestText(locale, key), written(cell(row, locale), locale)]);

const written = (value: string | number | undefined, locale: Locale): string =>
  value === undefined ? digestText(locale, 'none') : String(value);
