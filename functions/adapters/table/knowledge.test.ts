import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeRecord } from '../../../domain/knowledge/article.ts';
import { summaryOf } from '../../../domain/knowledge/summary.ts';
import { sampleArticle } from '../../../domain/knowledge/testing.ts';
import { startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const minute = 60_000;
const draft = (id: string, version = 1) => sampleArticle({ id, version, status: 'draft' });
const published = (id: string, version = 1): KnowledgeRecord => {
  const article = sampleArticle({ id, version });
  return { latest: article, published: article };
};
const nowIn = ({ clock }: TestTable) => new Date(clock.nowMs).toISOString();

describe('articles', () => {
  it('R15: are written once as new, then only over the version before', async () => {
    const { table } = test;
    expect(await table.saveArticle({ latest: draft('a') })).toBe(true);
    expect(await table.saveArticle({ latest: draft('a') })).toBe(false);
    expect(await table.saveArticle(published('a', 2))).toBe(true);
    expect(await table.saveArticle({ latest: draft('a', 2) })).toBe(false);
    expect(await table.saveArticle({ latest: draft('a', 4) })).toBe(false);
    expect(await table.article('a')).toEqual(published('a', 2));
    expect(await table.article('none')).toBeUndefined();
  });

  it('R15: of two writers at once one is told', async () => {
    const { table } = test;
    await table.saveArticle({ latest: draft('race') });
    const both = [table.saveArticle(published('race', 2)), table.saveArticle({ latest: draft('race', 2) })];
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
  });

  it('R14: keep what is published beside what is worked on', async () => {
    const { table } = test;
    await table.saveArticle(published('b'));
    const revised = { latest: draft('b', 2), published: published('b').published! };
    await table.saveArticle(revised);
    expect(await table.article('b')).toEqual(revised);
    expect(await table.articleSummaries()).toContainEqual(summaryOf(revised));
    expect(await table.articleVersions('b')).toEqual([published('b').latest, revised.latest]);
    expect(await table.articleVersions('none')).toEqual([]);
  });

  it('R14: are all listed, over as many pages as it takes', async () => {
    const { table } = test;
    const texts = { tr: { title: 'Uzun', symptoms: '', steps: 'x'.repeat(20_000) } };
    const many = Array.from({ length: 60 }, (_, nth) =>
      sampleArticle({ id: `long-${nth}`, texts, status: 'draft' }),
    );
    for (const latest of many) await table.saveArticle({ latest });
    const ids = (await table.articles()).map(({ latest }) => latest.id);
    expect(ids).toEqual(expect.arrayContaining(many.map(({ id }) => id)));
  });

  it('U7: are installed as they are, again without effect, and never over a newer version', async () => {
    const { table } = test;
    const record = sampleArticle({ id: 'installed', version: 3 });
    await table.put({ kind: 'article', record });
    await table.put({ kind: 'article', record });
    expect(await table.article('installed')).toEqual({ latest: record, published: record });
    await table.saveArticle({ latest: draft('installed', 4) });
    await table.put({ kind: 'article', record });
    expect((await table.article('installed'))?.latest.version).toBe(4);
  });
});

describe('the use of an article', () => {
  it('R5: is counted once for each event, whoever counts and however often', async () => {
    const { table, another } = test;
    const count = (eventId: string, use: 'offered' | 'worked' | 'refused') => ({
      ...{ eventId, use, articleId: 'used', at: nowIn(test) },
    });
    const uses = [
      count('e1', 'offered'),
      count('e2', 'offered'),
      count('e3', 'worked'),
      count('e4', 'refused'),
    ];
    await Promise.all([...uses, ...uses].map((use, nth) => (nth % 2 ? table : another()).countUse(use)));
    expect((await table.articleStatistics()).get('used')).toEqual({
      offered: 2,
      tried: 2,
      worked: 1,
      refused: 1,
    });
    expect((await table.articleStatistics()).has('a')).toBe(false);
  });
});

describe('the feed', () => {
  it('R14: tells which articles were written and used since an instant, oldest first', async () => {
    const { table, clock } = test;
    clock.nowMs += minute;
    const since = nowIn(test);
    expect(await table.knowledgeChanges(since)).toEqual([]);
    await table.saveArticle(published('fed'));
    clock.nowMs += minute;
    const old = '2026-01-01T00:00:00.000Z';
    await table.countUse({ eventId: 'old-event', articleId: 'a', use: 'offered', at: old });
    await table.put({ kind: 'article', record: sampleArticle({ id: 'put' }) });
    const changes = await table.knowledgeChanges(since);
    expect(changes.map(({ articleId }) => articleId)).toEqual(['fed', 'a', 'put']);
    expect(new Set(changes.map(({ key }) => key)).size).toBe(3);
    expect(changes.map(({ key }) => key)).toEqual(changes.map(({ key }) => key).toSorted());
    expect((await table.knowledgeChanges(nowIn(test))).map(({ articleId }) => articleId)).toEqual([
      'a',
      'put',
    ]);
  });

  it('R14: says nothing of what was refused or had been counted', async () => {
    const { table, clock } = test;
    clock.nowMs += minute;
    await table.saveArticle({ latest: draft('fed') });
    await table.countUse({ eventId: 'old-event', articleId: 'a', use: 'offered', at: nowIn(test) });
    expect(await table.knowledgeChanges(nowIn(test))).toEqual([]);
  });
});
