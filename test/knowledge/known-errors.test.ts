import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { unusedYet } from '../../domain/knowledge/article.ts';
import { usualConfidence } from '../../domain/contract/contract.ts';
import { createKnowledgeIndex } from '../../domain/knowledge/knowledge-index.ts';
import { requesterOf } from '../../domain/knowledge/reader.ts';
import { demoArticles } from '../../local/demo/articles.ts';
import { freshCalls } from './fresh-calls.ts';
import { lastCalls } from './last-calls.ts';
import { type ParaphrasedCall, paraphrasedCalls } from './paraphrased-calls.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'turkish-calls.json');
const isThere = existsSync(file);
if (!isThere) console.warn('turkish-calls.json is not there: its known errors are not looked for');
const sharedCall = z.object({ text: z.string(), knownError: z.string().nullable(), service: z.string() });
const sharedCalls = isThere ? z.array(sharedCall).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

const index = createKnowledgeIndex();
for (const article of demoArticles) index.put({ article, statistics: unusedYet });
const offeredFor = ({ text, serviceId }: { text: string; serviceId?: string }) =>
  index
    .match({ text, reader: requesterOf('acme'), limit: 3, ...(serviceId === undefined ? {} : { serviceId }) })
    .filter(({ confidence }) => confidence >= usualConfidence.offer)
    .map(({ article }) => article.id);

/** How many calls with a known error have it offered first, and what is offered that does not solve a call. */
const figures = (name: string, calls: readonly (ParaphrasedCall & { serviceId?: string })[]) => {
  const offers = calls.map((call) => ({ ...call, offered: offeredFor(call) }));
  const solvable = offers.filter(({ knownError }) => knownError !== null);
  const found = solvable.filter(({ knownError, offered }) => offered[0] === knownError).length;
  const wrong = offers.filter(({ knownError, offered }) => offered.some((id) => id !== knownError));
  const others = calls.length - solvable.length;
  console.log(
    `${name}: ${found} of ${solvable.length} known errors first; ${wrong.length} wrong offers, ${others} calls have none.`,
  );
  return { found, solvable: solvable.length, wrong };
};

describe.skipIf(!isThere)('the calls that everybody measures with', () => {
  it('R14: have their known error offered first, and nothing where nothing is known', () => {
    const { found, wrong } = figures('turkish-calls.json', sharedCalls);
    expect(found).toBeGreaterThanOrEqual(18);
    expect(wrong).toEqual([]);
  });

  it('R14: likewise where the service is known', () => {
    const calls = sharedCalls.map((call) => ({ ...call, serviceId: call.service }));
    const { found, wrong } = figures('turkish-calls.json with services', calls);
    expect(found).toBeGreaterThanOrEqual(18);
    expect(wrong).toEqual([]);
  });
});

describe('calls in other words', () => {
  it.each([
    ['paraphrased calls', paraphrasedCalls],
    ['fresh calls', freshCalls],
    ['last calls', lastCalls],
  ] as const)(
    'R14: %s have nine of ten known errors first, and no more than one wrong offer',
    (name, calls) => {
      const { found, solvable, wrong } = figures(name, calls);
      expect(found / solvable).toBeGreaterThanOrEqual(0.9);
      expect(wrong.length).toBeLessThanOrEqual(1);
    },
  );

  it.each([
    ['Yazıcıdan çıktı alamıyorum, kuyrukta bekliyor', ['print-queue-stuck']],
    ['Yazıcıdan çıktı alamıyorum, kuyruk dolu, toner de bitti', ['print-queue-stuck', 'toner-order']],
    ['Toplantı odasındaki saat yanlış', []],
  ])('R14: “%s” is offered %j', (text, ids) => {
    expect(offeredFor({ text }).toSorted()).toEqual(ids);
  });
});

describe('the demo’s articles', () => {
  it('R14, R15: are published, have an id of their own and say what to do', () => {
    expect(new Set(demoArticles.map(({ id }) => id)).size).toBe(demoArticles.length);
    for (const { status, texts } of demoArticles) {
      expect(status).toBe('published');
      for (const text of [texts.tr, texts.en]) if (text) expect(text.steps).toMatch(/^1\. /);
    }
  });

  it('R12, R14: some are for one customer or for agents alone', () => {
    expect(demoArticles.filter(({ customerIds }) => customerIds.length > 0).length).toBeGreaterThanOrEqual(3);
    expect(demoArticles.filter(({ audience }) => audience === 'agents').length).toBeGreaterThanOrEqual(3);
  });
});
