import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, type Run } from './diff.ts';
import { sampleArticle } from './testing.ts';

const withSteps = (steps: string) =>
  sampleArticle({ texts: { tr: { title: 'Yazıcı', symptoms: 'Basmıyor', steps } } });
const textOf = (runs: Run[], without: Run['kind']) =>
  runs.filter(({ kind }) => kind !== without).map(({ text }) => text);

describe('the difference of two versions', () => {
  it('R15: is said line by line, of the fields that differ only', () => {
    const from = withSteps('1. Kapatın\n2. Bekleyin\n3. Açın');
    const to = { ...withSteps('1. Kapatın\n2. 30 saniye bekleyin\n3. Açın'), serviceIds: ['email', 'vpn'] };
    expect(differencesOf(from, to)).toEqual([
      {
        field: 'texts.tr.steps',
        runs: [
          { kind: 'same', text: '1. Kapatın' },
          { kind: 'removed', text: '2. Bekleyin' },
          { kind: 'added', text: '2. 30 saniye bekleyin' },
          { kind: 'same', text: '3. Açın' },
        ],
      },
      {
        field: 'serviceIds',
        runs: [
          { kind: 'same', text: 'email' },
          { kind: 'added', text: 'vpn' },
        ],
      },
    ]);
  });

  it('R15: names a language that came or went', () => {
    const tr = withSteps('1. Kapatın');
    const both = { ...tr, texts: { ...tr.texts, en: { title: 'Printer', symptoms: '', steps: '' } } };
    expect(differencesOf(tr, both)).toEqual([
      { field: 'texts.en.title', runs: [{ kind: 'added', text: 'Printer' }] },
    ]);
    expect(differencesOf(both, tr)).toEqual([
      { field: 'texts.en.title', runs: [{ kind: 'removed', text: 'Printer' }] },
    ]);
  });

  it('R15: leads from either text to the other, however much differs', () => {
    const lines = fc
      .array(fc.constantFrom('a', 'b', '', 'c c'), { minLength: 1 })
      .map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const [difference] = differencesOf(withSteps(`x${before}z`), withSteps(`x${after}z`));
        if (difference === undefined) {
          expect(before).toBe(after);
          return;
        }
        expect(textOf(difference.runs, 'added').join('\n')).toBe(`x${before}z`);
        expect(textOf(difference.runs, 'removed').join('\n')).toBe(`x${after}z`);
      }),
    );
  });

  it('R15: of texts that share nothing is found in no time', () => {
    const many = (letter: string) =>
      Array.from({ length: 6_000 }, (_, at) => `${letter}${at % 10}`).join('\n');
    const [difference] = differencesOf(withSteps(many('a')), withSteps(many('b')));
    expect(difference?.runs.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
