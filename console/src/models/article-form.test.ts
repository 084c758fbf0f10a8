import { describe, expect, it } from 'vitest';
import {
  articleContentOf,
  articleFormOf,
  emptyArticle,
  errorAt,
  missingOfArticle,
  shownPaths,
} from './article-form.ts';

const text = {
  title: ' Yazıcı yazmıyor ',
  symptoms: '',
  cause: ' ',
  workaround: '',
  steps: '1. Kapatıp açın ',
};
const form = { ...emptyArticle('elif'), texts: { ...emptyArticle('elif').texts, tr: text } };

describe('an article’s form', () => {
  it('R15: what was left empty is not sent, and neither is a language without a text', () => {
    expect(articleContentOf({ ...form, phrases: ' yazıcı kapalı \n\n kâğıt sıkıştı' })).toEqual({
      kind: 'known-error',
      audience: 'requester',
      serviceIds: [],
      customerIds: [],
      phrases: ['yazıcı kapalı', 'kâğıt sıkıştı'],
      ownerId: 'elif',
      texts: { tr: { title: 'Yazıcı yazmıyor', symptoms: '', steps: '1. Kapatıp açın' } },
    });
  });

  it('R15: an article as it stands and its form say the same', () => {
    const content = {
      kind: 'how-to' as const,
      audience: 'agents' as const,
      serviceIds: ['printing'],
      customerIds: ['acme'],
      phrases: ['toner', 'kartuş'],
      ownerId: 'elif',
      reviewAt: new Date('2026-12-01T00:00').toISOString(),
      texts: {
        en: { title: 'Toner', symptoms: 'Pale', cause: 'Empty', workaround: 'Shake it', steps: '1. New' },
      },
    };
    expect(articleContentOf(articleFormOf(content))).toEqual(content);
  });

  it('R15: a title is needed wherever something was written, and in the writer’s language where nothing was', () => {
    const blank = emptyArticle('elif');
    expect(missingOfArticle(blank, 'en')).toEqual(['texts.en.title']);
    expect(missingOfArticle(form, 'en')).toEqual([]);
    const half = { ...form, texts: { ...form.texts, en: { ...form.texts.en, steps: '1. Restart' } } };
    expect(missingOfArticle(half, 'tr')).toEqual(['texts.en.title']);
  });

  it('U4: what the API refuses is shown at the field that it is about', () => {
    const refused = { 'phrases.3': 'too short', 'texts.tr': 'needed', 'texts.en.steps': 'too long' };
    expect(errorAt(refused, 'phrases')).toBe('too short');
    expect(errorAt(refused, 'texts.tr.title')).toBe('needed');
    expect(errorAt(refused, 'texts.en.steps')).toBe('too long');
    expect(errorAt(refused, 'texts.en.title')).toBeUndefined();
    expect(errorAt(refused, 'phrase')).toBeUndefined();
    expect(shownPaths(['phrases.3', 'texts.tr', 'texts.en.steps', 'texts', 'kind'])).toEqual([
      'phrases.3',
      'texts.tr',
      'texts.en.steps',
    ]);
  });
});
