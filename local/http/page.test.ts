import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html } from './html.ts';
import { languageOf } from './language.ts';
import { designOf, pageOf, policyOf } from './page.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('U8: the policy allows exactly the style sheet and the script that the page has', () => {
  const design = designOf({ style: 'main { margin: 0; }', script: 'document.title;' });
  const page = pageOf({ locale: 'tr', title: 'Başlık', design, body: html`<main></main>` }).text;
  const [, sheet = ''] = /<style>(.*)<\/style>/s.exec(page) ?? [];
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(page) ?? [];
  expect(sheet).toContain('main { margin: 0; }');
  expect(policyOf(design)).toBe(
    `default-src 'none'; style-src ${hashOf(sheet)}; script-src ${hashOf(script)}; base-uri 'none'; frame-ancestors 'none'`,
  );
  expect(policyOf(designOf({ style: '' }), "form-action 'self'")).toMatch(
    /script-src 'none'.*; form-action 'self'$/,
  );
});

test.each([
  [undefined, undefined, 'tr'],
  [undefined, '*', 'tr'],
  [undefined, 'en-US,en;q=0.9,tr;q=0.8', 'en'],
  [undefined, 'tr-TR,tr;q=0.9,en;q=0.8', 'tr'],
  [undefined, 'de,tr;q=0.5', 'tr'],
  [undefined, 'de-DE', 'en'],
  [undefined, 'İ;;q=x,,', 'en'],
  ['en', 'tr', 'en'],
  ['de tr-TR en', 'en', 'tr'],
  ['de', 'tr', 'tr'],
])('U1: who wishes %s and accepts %s reads %s', (wish, accepted, expected) => {
  const headers = accepted === undefined ? {} : { 'accept-language': accepted };
  expect(languageOf({ headers }, wish)).toBe(expected);
});
