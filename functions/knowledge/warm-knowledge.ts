import { unusedYet } from '../../domain/knowledge/article.ts';
import { createKnowledgeIndex, type KnowledgeIndex } from '../../domain/knowledge/knowledge-index.ts';
import { type Clock, instantOf } from '../../domain/values.ts';
import type { KnowledgeStore } from '../ports/knowledge-store.ts';
import { inParallel } from '../runtime/in-parallel.ts';

export type WarmKnowledge = { current: () => Promise<KnowledgeIndex> };

type Dependencies = {
  store: Pick<KnowledgeStore, 'article' | 'articles' | 'articleStatistics' | 'knowledgeChanges'>;
  clock: Clock;
};

/** Up to when the feed was read, and the lines of it from shortly before that are in the index. */
type State = { index: KnowledgeIndex; readMs: number; known: ReadonlySet<string> };

/** Lines may be written by a clock that is behind, or become visible a little after their time. */
const overlapMs = 60_000;
/** The feed is kept for a week; who has not read it for so long reads everything again. */
const staleMs = 6 * 86_400_000;
const atATime = 8;

/**
 * The knowledge base in memory, for as long as the process is warm: read whole once, then kept current by the feed. What
 * was written before `current` is called is in what it answers. A failed read is tried again by the next.
 */
export const createWarmKnowledge = ({ store, clock }: Dependencies): WarmKnowledge => {
  let state: State | undefined;
  const refresh = async (): Promise<KnowledgeIndex> => {
    const now = clock();
    const isFresh = state !== undefined && now - state.readMs < staleMs;
    state = state && isFresh ? await followed(store, state, now) : await readWhole(store, now);
    return state.index;
  };
  return { current: oneAfterAnother(refresh) };
};

/** Calls that come while one runs share the next one, which begins after all of them. */
const oneAfterAnother = <Result>(run: () => Promise<Result>): (() => Promise<Result>) => {
  let running: Promise<unknown> | undefined;
  let next: Promise<Result> | undefined;
  const start = (): Promise<Result> => {
    const started = run();
    const ended = started.then(
      () => undefined,
      () => undefined,
    );
    running = ended;
    void ended.then(() => {
      if (running === ended) running = undefined;
    });
    return started;
  };
  return () => {
    if (running === undefined) return start();
    next ??= running.then(() => {
      next = undefined;
      return start();
    });
    return next;
  };
};

const sinceOf = (nowMs: number): string => instantOf(nowMs - overlapMs);

const readWhole = async (store: Dependencies['store'], readMs: number): Promise<State> => {
  const changes = await store.knowledgeChanges(sinceOf(readMs));
  const [records, statistics] = await Promise.all([store.articles(), store.articleStatistics()]);
  const index = createKnowledgeIndex();
  for (const { published } of records)
    if (published) index.put({ article: published, statistics: statistics.get(published.id) ?? unusedYet });
  return { index, readMs, known: new Set(changes.map(({ key }) => key)) };
};

const followed = async (
  store: Dependencies['store'],
  { index, readMs, known }: State,
  now: number,
): Promise<State> => {
  const changes = await store.knowledgeChanges(sinceOf(Math.min(readMs, now)));
  const ids = new Set(changes.filter(({ key }) => !known.has(key)).map(({ articleId }) => articleId));
  if (ids.size > 0) await renew(store, index, [...ids]);
  return { index, readMs: now, known: new Set(changes.map(({ key }) => key)) };
};

const renew = async (
  store: Dependencies['store'],
  index: KnowledgeIndex,
  ids: readonly string[],
): Promise<void> => {
  const [records, statistics] = await Promise.all([
    inParallel(ids, atATime, (id) => store.article(id)),
    store.articleStatistics(),
  ]);
  ids.forEach((id, nth) => {
    const published = records[nth]?.published;
    if (published) index.put({ article: published, statistics: statistics.get(id) ?? unusedYet });
    else index.remove(id);
  });
};
