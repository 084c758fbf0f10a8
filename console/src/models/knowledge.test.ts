import { describe, expect, it } from 'vitest';
import { me } from '../testing/fixtures.ts';
import { languagesOf, mayReadKnowledge, mayWriteArticles, percentOf } from './knowledge.ts';

const text = { title: 'x', symptoms: '', steps: '' };

describe('the knowledge base', () => {
  it('U6: everybody but providers reads it', () => {
    const customerManager = me({ role: 'manager', customerId: 'acme' });
    const requester = me({ role: 'requester', customerId: 'acme' });
    expect([me(), customerManager, requester].every(mayReadKnowledge)).toBe(true);
    expect(mayReadKnowledge(me({ role: 'provider' }))).toBe(false);
  });

  it('R15: levels 1 and 2 and administrators write articles', () => {
    expect(mayWriteArticles(me({ level: 'L1' }))).toBe(true);
    expect(mayWriteArticles(me({ level: 'L2' }))).toBe(true);
    expect(mayWriteArticles(me({ role: 'administrator' }))).toBe(true);
    expect(mayWriteArticles(me({ level: 'L0' }))).toBe(false);
    expect(mayWriteArticles(me({ role: 'manager', level: 'L2' }))).toBe(false);
  });

  it('U2: an article is read in one’s own language first, in the other where that is all there is', () => {
    expect(languagesOf({ tr: text, en: text }, 'en')).toEqual(['en', 'tr']);
    expect(languagesOf({ tr: text, en: text }, 'tr')).toEqual(['tr', 'en']);
    expect(languagesOf({ en: text }, 'tr')).toEqual(['en']);
  });

  it('R5: a rate is shown in whole percent', () => {
    expect([0, 0.666, 1].map(percentOf)).toEqual([0, 67, 100]);
  });
});
