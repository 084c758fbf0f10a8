import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdown } from './markdown.ts';

it('R14: steps of an article are laid out', () => {
  expect(markdown('1. **Kapatın**\n2. [Açın](https://parola.example)').markup).toBe(
    '<ol>\n<li><strong>Kapatın</strong></li>\n<li><a href="https://parola.example">Açın</a></li>\n</ol>',
  );
});

it.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['[x](javascript:alert(1))', '<p><a href="">x</a></p>'],
  ['[x](data:text/html,<script>)', '<p><a href="">x</a></p>'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
])('R14, U8: %s does nothing', (text, markup) => {
  expect(markdown(text).markup).toBe(markup);
});

it('U8: a picture stays a link', () => {
  expect(markdown('![logo](https://spy.example/p.gif)').markup).not.toContain('<img');
});

it('U8: no text makes a tag that runs or loads anything', () => {
  const piece = fc.constantFrom(
    ...[
      '<script>',
      '<img src=x onerror=1>',
      '[a](javascript:x)',
      '![a](http://x)',
      '`',
      '<',
      '>',
      '\n',
      '"',
      'a',
      '&lt;',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(markdown(pieces.join('')).markup).not.toMatch(
        /<(script|img|iframe|style|svg)|href="(javascript|data)/i,
      );
    }),
  );
});
