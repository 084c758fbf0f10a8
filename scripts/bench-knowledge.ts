import { parseArgs } from 'node:util';
import { unusedYet } from '../domain/knowledge/article.ts';
import { createKnowledgeIndex } from '../domain/knowledge/knowledge-index.ts';
import { articlesFor, callsFor, searchesFor } from './knowledge/generated.ts';

/**
 * Prints what an index of many articles in two languages costs: time and memory to build it, and how long searches and
 * matches take; fails when the slowest of a hundred takes `--most` ms (default 10). Run: `npm run bench:knowledge`
 */
const { articles: count, most } = parseArgs({
  options: { articles: { type: 'string', default: '5000' }, most: { type: 'string', default: '10' } },
}).values;

const articles = articlesFor(Number(count));
const heapMb = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const before = heapMb();
const begun = process.threadCpuUsage();
const index = createKnowledgeIndex();
for (const article of articles) index.put({ article, statistics: unusedYet });
const builtMs = process.threadCpuUsage(begun).user / 1000;
console.log(
  `${index.size().toLocaleString('en')} articles: built in ${(builtMs / 1000).toFixed(1)} s, ${Math.round(heapMb() - before)} MB`,
);

const msOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const reader = { kind: 'customers', customerIds: ['c1'] } as const;
const slowest: number[] = [];
/** In ms; the fastest of three runs, so that other work on the machine counts less. */
const measure = (name: string, texts: readonly string[], answer: (text: string) => readonly unknown[]) => {
  let answered = 0;
  const times = texts
    .map((text) => {
      if (answer(text).length > 0) answered++;
      return Math.min(...[1, 2, 3].map(() => msOf(() => answer(text))));
    })
    .toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  slowest.push(at(0.99));
  console.log(
    `${name.padEnd(34)} p50 ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms, most ${at(1).toFixed(2)} ms; ${answered} of ${times.length} answered`,
  );
};
const search = (text: string) => index.search({ text, reader, locale: 'tr', limit: 10 });
const match = (text: string) => index.match({ text, reader, limit: 3 });

for (const text of callsFor(300, 20)) match(text);
for (const text of searchesFor(300)) search(text);
measure('search of 1 to 4 words', searchesFor(2_000), search);
measure('search of a pasted text', callsFor(500, 60), search);
measure('match of a call of 20 words', callsFor(2_000, 20), match);
measure(
  'match of 2,000 characters',
  callsFor(1_000, 400).map((text) => text.slice(0, 2_000)),
  match,
);
if (Math.max(...slowest) >= Number(most)) process.exitCode = 1;
