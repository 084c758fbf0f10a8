import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchable } from './matchable.ts';

const told = (description: string, title = 'Yazıcı') =>
  matchable({ title, description }).split('\n').slice(1);

describe('what matching sees of a call', () => {
  it('R14: is its title and what the caller wrote', () => {
    expect(matchable({ title: 'Yazıcı çalışmıyor', description: 'Kağıt sıkıştı.\r\n\r\n3. kat' })).toBe(
      'Yazıcı çalışmıyor\nKağıt sıkıştı.\n3. kat',
    );
    expect(matchable({ title: 'Toner bitti', description: '' })).toBe('Toner bitti');
  });

  it.each([
    ['quoted lines', 'Hâlâ bozuk\n> Sorun çözüldü mü?\n> Yazıcı servisi', ['Hâlâ bozuk']],
    [
      'the mail before',
      'Hâlâ bozuk\n\n-----Original Message-----\nFrom: desk\nSubject: x\nYazıcı',
      ['Hâlâ bozuk'],
    ],
    ['a signature', 'VPN kopuyor\n-- \nAyşe Yılmaz\nMuhasebe', ['VPN kopuyor']],
  ])('R14: leaves out %s', (_what, description, rest) => {
    expect(told(description)).toEqual(rest);
  });

  it('R14: what is all quoted is read all the same: nothing else was said', () => {
    expect(told('> Yazıcı yine sıkıştırdı')).toEqual(['Yazıcı yine sıkıştırdı']);
  });

  it('R14: keeps of a pasted log the first lines, which name the fault', () => {
    const log = Array.from(
      { length: 200 },
      (_, nth) => `2026-11-02 07:00:${String(nth % 60).padStart(2, '0')} ERROR [pool-${nth}] disk full`,
    );
    const lines = told(['Sunucu durdu', ...log].join('\n'));
    expect(lines[0]).toBe('Sunucu durdu');
    expect(lines.length).toBeLessThan(6);
  });

  it('R14: reads HTML as its text, without scripts and styles', () => {
    const html =
      '<html><style>p{color:red}</style><script>alert(1)</script><p>Ekran <b>titriyor</b></p></html>';
    const text = told(html).join(' ');
    expect(text).toContain('Ekran titriyor');
    expect(text).not.toMatch(/alert|color|</);
  });
});

describe('hostile calls', () => {
  it.each([
    ['a bomb of tags', '<div>'.repeat(40_000)],
    ['tags that never close', '<'.repeat(200_000)],
    ['one endless word', 'a'.repeat(200_000)],
    ['quotes upon quotes', `${'>'.repeat(1_000)} x\n`.repeat(200)],
    ['nothing but spaces', ' '.repeat(200_000)],
    ['nothing but line ends', '\n'.repeat(200_000)],
    ['half a pair of surrogates', '\ud83d'.repeat(5_000)],
    ['entities', '&amp;'.repeat(40_000)],
    ['a log of one line', '2026-11-02 ERROR '.repeat(10_000)],
    ['another alphabet', 'プリンターが動きません。\n'.repeat(5_000)],
  ])('R14: %s comes to an end, short and well-formed', (_what, description) => {
    const text = matchable({ title: 'Yardım', description });
    expect(text.length).toBeLessThanOrEqual(2_000);
    expect(text.isWellFormed()).toBe(true);
    expect(text.startsWith('Yardım')).toBe(true);
  });

  it('R14: whatever is written, it fits, is well-formed and begins with the title’s first line', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '\n',
        '> ',
        '-- \n',
        'From: a\n',
        '<p>',
        '</p>',
        '<!--',
        '&nbsp;',
        '\u202e',
        'Saygılarımla,\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = matchable({ title: 'Başlık', description: pieces.join('') });
        expect(text.length).toBeLessThanOrEqual(2_000);
        expect(text.isWellFormed()).toBe(true);
        expect(text.split('\n')[0]).toBe('Başlık');
      }),
    );
  });
});
