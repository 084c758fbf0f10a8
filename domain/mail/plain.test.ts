import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { block, inline } from './plain.ts';

test.each([
  ['İSMAİL  IŞIK', 'İSMAİL IŞIK'],
  ["O'Neil", "O'Neil"],
  ['<script>', '<script>'],
  ['a\r\nBcc: x@y.example', 'a Bcc: x@y.example'],
  ['nul\u0000l', 'nul l'],
  ['👩‍👩‍👧 acil', '👩‍👩‍👧 acil'],
])('U5: %j inside a line becomes %j', (given, expected) => {
  expect(inline(given)).toBe(expected);
});

test('U5: right-to-left words keep to themselves, and nobody can turn our own words around', () => {
  expect(inline('البريد لا يعمل')).toBe('\u2068البريد لا يعمل\u2069');
  expect(inline('fdp.\u202Eexe')).toBe('fdp.exe');
  expect(block('\u2067x\u2069')).toBe('x');
});

test('U5: lines of a longer text are kept', () => {
  expect(block(' a\r\n\r\nb\rc\t! ')).toBe('a\n\nb\nc\t!');
});

test('U5: a line is one line of bounded length, and never ends inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      const line = inline(text);
      expect(line).not.toMatch(/[\r\n\u0000]/u);
      expect(line.length).toBeLessThanOrEqual(202);
      expect(line.isWellFormed()).toBe(true);
    }),
  );
});

test('U5: a family is not cut in two', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(block(family.repeat(1_000))).toMatch(new RegExp(`^(${family})+…$`, 'u'));
});
