import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';
import { markdownFaultsOf } from './markdown.ts';

describe('Markdown', () => {
  it.each([
    '1. Yazıcıyı *kapatın*\n2. [Kuyruğu](https://parola.example/a?b=1&c=2#d) açın',
    '`<Enter>` tuşuna basın, 1 < 2 ve \\<b> yazın',
    '```\n<script>alert(1)</script>\n```',
    '> ```\n> <b>\n> ```',
    '<https://desk.example> [masa](mailto:masa@desk.example) [üst](#ust) [yol](/yol/a:b) ![x](a.png)',
    '',
  ])('R14: of sound articles is left alone: %s', (text) => {
    expect(markdownFaultsOf(text)).toEqual([]);
  });

  it.each([
    ['<b>kalın</b>', 'raw-html'],
    ['- a\n- <script>alert(1)</script>', 'raw-html'],
    ['<!-- gizli -->', 'raw-html'],
    ['<img src=x onerror=alert(1)>', 'raw-html'],
    ['[x](javascript:alert(1))', 'unsafe-link'],
    ['[x](  JaVaScRiPt:alert(1) "t")', 'unsafe-link'],
    ['[x](java&#115;cript:alert(1))', 'unsafe-link'],
    ['[x](javascript&colon;alert(1))', 'unsafe-link'],
    ['[x](<java\tscript:alert(1)>)', 'unsafe-link'],
    ['![x](data:text/html;base64,PHNjcmlwdD4=)', 'unsafe-link'],
    ['<vbscript:x>', 'unsafe-link'],
    ['[x]\n\n[x]: file:///etc/passwd', 'unsafe-link'],
    ['*a '.repeat(1_001), 'too-intricate'],
    [`a\n${'>'.repeat(21)} b`, 'too-intricate'],
  ])('R14: that could do harm elsewhere is named: %s', (text, code) => {
    expect(markdownFaultsOf(text)).toEqual([code]);
  });

  it('R14: names each fault once', () => {
    const text = '<b>a</b> <i>b</i> [x](javascript:1) [y](javascript:2)';
    expect(markdownFaultsOf(text)).toEqual(['raw-html', 'unsafe-link']);
  });

  it('R14: passes for safe only what rendering without a sanitizer would leave safe', () => {
    const pieces = [
      '[x](',
      ')',
      'java',
      'script',
      ':',
      '&#58;',
      '\\',
      '<',
      '>',
      'b',
      '/',
      ' ',
      '`',
      '\n',
      '&Tab;',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        fc.pre(markdownFaultsOf(text).length === 0);
        const html = micromark(text, { allowDangerousHtml: true, allowDangerousProtocol: true });
        expect(html).not.toMatch(/<b\b|href="\s*java\s*script\s*:/i);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['[', '`', '` ', '<', '*a', '>', '- ', '![', '[a](', '&', '1. ', '<!--', '\n> '])(
    'R14: full of “%s” comes to an end, and is found sound or named',
    (piece) => {
      const known = ['raw-html', 'unsafe-link', 'too-intricate'];
      const faults = markdownFaultsOf(piece.repeat(Math.floor(20_000 / piece.length)));
      expect(faults.filter((fault) => !known.includes(fault))).toEqual([]);
    },
  );
});
