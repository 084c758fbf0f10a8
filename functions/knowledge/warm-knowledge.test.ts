import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { KnowledgeRecord } from '../../domain/knowledge/article.ts';
import { sampleArticle } from '../../domain/knowledge/testing.ts';
import { startTestTable, type TestTable } from '../adapters/table/testing.ts';
import { createWarmKnowledge, type WarmKnowledge } from './warm-knowledge.ts';

let test: TestTable;
let warm: WarmKnowledge;
beforeAll(async () => {
  test = await startTestTable();
  warm = createWarmKnowledge({ store: test.table, clock: () => test.clock.nowMs });
});
afterAll(() => test.stop());

const published = (id: string, version = 1, title = 'Outlook açılmıyor'): KnowledgeRecord => {
  const texts = { tr: { title, symptoms: 'Profil yüklenemedi', steps: 'Profil ekleyin' } };
  const article = sampleArticle({ id, version, texts, phrases: [] });
  return { latest: article, published: article };
};
const found = async (text: string, from = warm): Promise<string[]> =>
  (await from.current())
    .search({ text, reader: { kind: 'desk' }, locale: 'tr', limit: 10 })
    .map(({ article }) => article.id);

describe('the knowledge base in memory', () => {
  it('R14: holds what is published, and at once what has been since, in the same second too', async () => {
    const { table } = test;
    await table.saveArticle(published('first'));
    expect(await found('outlook')).toEqual(['first']);
    await table.saveArticle({ latest: { ...published('draft').latest, status: 'draft' } });
    await table.saveArticle(published('second'));
    expect(await found('outlook')).toEqual(['first', 'second']);
  });

  it('R14: serves what was published while the next version is written, and nothing that was retired', async () => {
    const { table } = test;
    const first = published('first').published!;
    await table.saveArticle({
      latest: { ...first, version: 2, status: 'draft', phrases: ['yenisi'] },
      published: first,
    });
    expect(await found('outlook')).toContain('first');
    expect(await found('yenisi')).toEqual([]);
    await table.saveArticle({ latest: { ...first, version: 3, status: 'retired' } });
    expect(await found('outlook')).toEqual(['second']);
    await table.saveArticle(published('second', 2, 'Yazıcı basmıyor'));
    expect([await found('outlook'), await found('yazıcı')]).toEqual([[], ['second']]);
  });

  it('R5: knows how articles fared', async () => {
    const at = new Date(test.clock.nowMs).toISOString();
    await test.table.countUse({ eventId: 'e1', articleId: 'second', use: 'worked', at });
    const [hit] = (await warm.current()).search({
      text: 'yazıcı',
      reader: { kind: 'desk' },
      locale: 'tr',
      limit: 1,
    });
    expect(hit?.statistics).toMatchObject({ tried: 1, worked: 1 });
  });

  it('R14: reads everything once, then only what has changed, and all again after a week', async () => {
    const articles = vi.spyOn(test.table, 'articles');
    const article = vi.spyOn(test.table, 'article');
    const other = createWarmKnowledge({ store: test.table, clock: () => test.clock.nowMs });
    await Promise.all([found('x', other), found('x', other), found('x', other)]);
    expect([articles.mock.calls.length, article.mock.calls.length]).toEqual([1, 0]);
    await test.table.saveArticle(published('third'));
    expect(await found('outlook', other)).toEqual(['third']);
    expect([articles.mock.calls.length, article.mock.calls]).toEqual([1, [['third']]]);
    test.clock.nowMs += 7 * 86_400_000;
    expect(await found('outlook', other)).toEqual(['third']);
    expect(articles.mock.calls.length).toBe(2);
  });

  it('R14: that could not be read is read by the next who asks', async () => {
    const { table } = test;
    const articles = vi.fn(table.articles).mockRejectedValueOnce(new Error('the table is busy'));
    const shaky = createWarmKnowledge({ store: { ...table, articles }, clock: () => test.clock.nowMs });
    await expect(shaky.current()).rejects.toThrow('busy');
    expect(await found('yazıcı', shaky)).toEqual(['second']);
  });
});
