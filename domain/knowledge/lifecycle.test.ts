import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAction } from './action.ts';
import { articleStatus, type KnowledgeRecord, knowledgeRecord } from './article.ts';
import { actionsFrom, type ArticleChange, decide, newArticle } from './lifecycle.ts';
import { sampleContent } from './testing.ts';

const at = '2026-11-23T06:00:00.000Z';
const later = '2026-11-24T06:00:00.000Z';
const started = newArticle(sampleContent(), { id: 'a1', by: 'emre', at });
const renamed = sampleContent({ phrases: ['profil'] });

const changeOf = (action: ArticleChange['action']): ArticleChange => {
  if (action === 'save') return { action, content: renamed };
  return action === 'return' ? { action, reason: 'adımlar eksik' } : { action };
};
const after = (record: KnowledgeRecord, ...actions: ArticleChange['action'][]): KnowledgeRecord =>
  actions.reduce((standing, action) => {
    const decision = decide(standing, changeOf(action), { by: 'elif', at: later });
    if (!decision.ok) throw new Error(decision.rejection.status);
    return decision.record;
  }, record);

describe('an article', () => {
  it('R15: begins as a draft that nobody is served with', () => {
    expect(started.latest).toMatchObject({ id: 'a1', version: 1, status: 'draft', createdBy: 'emre' });
    expect(started.published).toBeUndefined();
  });

  it('R15: is reviewed, then published, and says by whom', () => {
    const { latest, published } = after(started, 'submit', 'publish');
    expect(latest).toMatchObject({
      version: 3,
      status: 'published',
      publishedAt: later,
      publishedBy: 'elif',
    });
    expect(latest).toMatchObject({ createdAt: at, createdBy: 'emre', updatedBy: 'elif' });
    expect(published).toEqual(latest);
  });

  it('R15: comes back with a reason, which stands until it is handed in again', () => {
    const returned = after(started, 'submit', 'return');
    expect(returned.latest).toMatchObject({ status: 'draft', returnedBecause: 'adımlar eksik' });
    expect(after(returned, 'save').latest.returnedBecause).toBe('adımlar eksik');
    expect(after(returned, 'submit').latest.returnedBecause).toBeUndefined();
  });

  it('R14: goes on serving callers as it was while the next version is written', () => {
    const published = after(started, 'submit', 'publish').published!;
    const revised = after({ latest: published, published }, 'save');
    expect(revised.latest).toMatchObject({ version: 4, status: 'draft', phrases: ['profil'] });
    expect(revised.latest.publishedAt).toBeUndefined();
    expect(revised.published).toEqual(published);
    expect(after(revised, 'submit', 'publish').published).toMatchObject({ version: 6, phrases: ['profil'] });
  });

  it('R15: in review stays there when it is written on', () => {
    expect(after(started, 'submit', 'save').latest).toMatchObject({ status: 'review', version: 3 });
  });

  it('R14: that is retired serves nobody, and can be written anew', () => {
    const retired = after(started, 'submit', 'publish', 'save', 'retire');
    expect(retired.latest.status).toBe('retired');
    expect(retired.published).toBeUndefined();
    expect(after(retired, 'save').latest.status).toBe('draft');
  });

  it.each(articleStatus.options)('R15: that is %s says what can be done with it', (status) => {
    const standing = { latest: { ...started.latest, status } };
    for (const action of articleAction.options) {
      const decision = decide(standing, changeOf(action), { by: 'elif', at });
      const possible = actionsFrom[status];
      expect(decision.ok).toBe(possible.includes(action));
      if (!decision.ok) expect(decision.rejection).toEqual({ code: 'article-state', status, possible });
    }
  });

  it('R15: whatever is done with it, has one version more each time and keeps its origin', () => {
    const origin = newArticle(sampleContent(), { id: 'a1', by: 'emre', at, sourceTicketId: 't1' });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...articleAction.options)), (actions) => {
        let record: KnowledgeRecord = origin;
        for (const action of actions) {
          const decision = decide(record, changeOf(action), { by: 'elif', at: later });
          if (!decision.ok) continue;
          expect(decision.record.latest.version).toBe(record.latest.version + 1);
          record = decision.record;
          expect(knowledgeRecord.parse(record)).toEqual(record);
          expect(record.latest).toMatchObject({ id: 'a1', sourceTicketId: 't1', createdBy: 'emre' });
          expect(record.published?.status).toBe(record.published && 'published');
        }
      }),
    );
  });
});
