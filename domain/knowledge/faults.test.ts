import { describe, expect, it } from 'vitest';
import type { ArticleContent } from './article.ts';
import { faultsOf, missingIn } from './faults.ts';
import { sampleContent } from './testing.ts';

const facts = {
  services: [{ id: 'email' }],
  customers: [{ id: 'acme' }],
  owner: { role: 'agent' as const },
};
const faultsIn = (over: Partial<ArticleContent>, known: Partial<typeof facts> | { owner: undefined } = {}) =>
  faultsOf(sampleContent(over), { ...facts, ...known });
const text = { title: 'Başlık', symptoms: 'Belirti', steps: 'Adım' };

describe('an article', () => {
  it('R14: that is sound has no faults', () => {
    expect(faultsIn({ customerIds: ['acme'], ownerId: 'elif' })).toEqual([]);
  });

  it.each([
    ['serviceIds.0', 'unknown', { serviceIds: ['nothing'] }],
    ['serviceIds.1', 'duplicate', { serviceIds: ['email', 'email'] }],
    ['customerIds.1', 'unknown', { customerIds: ['acme', 'nobody'] }],
    ['phrases.1', 'duplicate', { phrases: ['Şifre', 'sifre', 'parola'] }],
    ['texts.tr.steps', 'raw-html', { texts: { tr: { ...text, steps: '<script>x</script>' } } }],
    ['texts.en.workaround', 'unsafe-link', { texts: { en: { ...text, workaround: '[x](javascript:1)' } } }],
  ] as [string, string, Partial<ArticleContent>][])('R14: is named the field %s: %s', (field, code, over) => {
    expect(faultsIn(over)).toEqual([{ field, code }]);
  });

  it('R14: is owned by somebody of the desk', () => {
    expect(faultsIn({ ownerId: 'x' }, { owner: undefined })).toEqual([{ field: 'ownerId', code: 'unknown' }]);
    const faults = faultsOf(sampleContent({ ownerId: 'ayse' }), { ...facts, owner: { role: 'requester' } });
    expect(faults).toEqual([{ field: 'ownerId', code: 'not-of-desk' }]);
  });

  it('R14: may be unfinished as a draft, and is told what it lacks in each language', () => {
    const texts = { tr: { ...text, steps: '' }, en: { ...text, symptoms: '' } };
    expect(faultsIn({ texts })).toEqual([]);
    expect(missingIn({ texts })).toEqual([
      { field: 'texts.tr.steps', code: 'missing-steps' },
      { field: 'texts.en.symptoms', code: 'missing-symptoms' },
    ]);
  });

  it('R14: needs no steps where there is a workaround', () => {
    expect(missingIn({ texts: { tr: { ...text, steps: '', workaround: 'Bekleyin' } } })).toEqual([]);
  });
});
