import { expect, test } from 'vitest';
import { customerDigest, deskDigest } from './digest.ts';
import { type CustomerFigures, figuresOf } from './figures.ts';

const quiet = figuresOf([]);
const acme: CustomerFigures = {
  customer: { id: 'acme', name: 'Acme <A.Ş.>' },
  figures: { ...quiet, opened: 5, resolved: 3, firstLevel: 2, ratings: 2, ratingSum: 9 },
  openNow: 4,
};
const beta: CustomerFigures = { customer: { id: 'beta', name: 'Beta' }, figures: quiet, openNow: 1 };
const reader = { name: 'Işıl', day: '2026-11-22', consoleUrl: 'https://desk.example' };

test.each(['tr', 'en'] as const)(
  'R6: a customer’s managers read that customer’s day (%s)',
  async (locale) => {
    const { subject, text } = customerDigest({ ...reader, locale }, acme);
    await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(`golden/customer.${locale}.txt`);
  },
);

test.each(['tr', 'en'] as const)('R6: the desk’s managers read of all customers (%s)', async (locale) => {
  const { subject, text, html } = deskDigest({ ...reader, locale }, [acme, beta]);
  await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(`golden/desk.${locale}.txt`);
  await expect(html).toMatchFileSnapshot(`golden/desk.${locale}.html`);
});

test('R6: the total is of all customers, and rates are of all tickets, not means of means', () => {
  const half = { ...acme, figures: { ...quiet, resolved: 1, firstLevel: 0 } };
  const { text } = deskDigest({ ...reader, locale: 'en' }, [acme, half]);
  expect(text).toContain('Total: Opened 5 · Solved 4 · Solved by the first level 50%');
});

test('R6: a desk without customers has a digest all the same', () => {
  expect(deskDigest({ ...reader, locale: 'tr' }, []).text).toContain('kayıtlı müşteri yoktu');
});
