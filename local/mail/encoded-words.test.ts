import * as fc from 'fast-check';
import { encodeWords } from 'nodemailer/lib/mime-funcs';
import { expect, test } from 'vitest';
import { decodedWords } from './encoded-words.ts';

test('U5: a name comes back as it was before it was encoded, however it is encoded', () => {
  const name = fc
    .stringMatching(/^[\wığüşöçİĞÜŞÖÇ漢😀 ,.']{1,80}$/u)
    .filter((text) => /[^\x20-\x7e]/.test(text));
  fc.assert(
    fc.property(name, fc.constantFrom<'Q' | 'B'>('Q', 'B'), (text, encoding) => {
      expect(decodedWords(`${encodeWords(text, encoding, 52)} <desk@example.com>`)).toBe(
        `${text} <desk@example.com>`,
      );
    }),
  );
});

test('U5: what is not encoded stays as it is', () => {
  for (const text of ['Help Desk <desk@example.com>', 'a =? b ?= c', '=?iso-8859-9?Q?=DD?= <a@b.example>'])
    expect(decodedWords(text)).toBe(text);
});
