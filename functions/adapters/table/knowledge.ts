import * as z from 'zod';
import {
  type Article,
  article,
  articleStatistics,
  type KnowledgeRecord,
} from '../../../domain/knowledge/article.ts';
import { knowledgeSummary, summaryOf } from '../../../domain/knowledge/summary.ts';
import { epochMsOf, instantOf } from '../../../domain/values.ts';
import type { ArticleUse, KnowledgeStore } from '../../ports/knowledge-store.ts';
import { jsonText, jsonTextOf } from './json-text.ts';
import {
  articleKey,
  articleStatisticsKey,
  articleSummaryKey,
  articleUseKey,
  articleVersionKey,
  knowledgeChangeKey,
} from './keys.ts';
import { readPartition } from './partition.ts';
import { readItem, type Table } from './table.ts';
import { isRefused, transact, type Write } from './transact.ts';

const dayMs = 86_400_000;
/** Whoever has not looked for so long reads everything again. */
const feedKeptMs = 7 * dayMs;
/** An event that is delivered again comes within a day: the stream keeps it no longer, nor does a redrive wait for weeks. */
const useKeptMs = 30 * dayMs;

/** `published` stands only where it is another version than the latest. */
const headItem = z
  .object({ latest: jsonText(article), published: jsonText(article).optional() })
  .transform(({ latest, published }): KnowledgeRecord => {
    const served = latest.status === 'published' ? latest : published;
    return { latest, ...(served && { published: served }) };
  });
const summaryItem = z.object({ summary: jsonText(knowledgeSummary) });
const versionItem = z.object({ article: jsonText(article) });
const statisticsItem = z
  .object({ sk: z.string(), ...articleStatistics.partial().shape })
  .transform(({ sk, offered = 0, tried = 0, worked = 0, refused = 0 }) => ({
    articleId: sk,
    statistics: { offered, tried, worked, refused },
  }));
const changeItem = z
  .object({ sk: z.string(), articleId: z.string() })
  .transform(({ sk, articleId }) => ({ key: sk, articleId }));

/** Articles with their versions, how they fared, and what has changed lately. */
export const knowledgeStore = (table: Table): KnowledgeStore => ({
  article: (id) => readItem(table, articleKey(id), headItem),
  articles: () => readPartition(table, { pk: articleKey('').pk }, headItem),
  articleSummaries: async () => {
    const { pk } = articleSummaryKey('');
    return (await readPartition(table, { pk }, summaryItem)).map(({ summary }) => summary);
  },
  articleVersions: async (id) => {
    const { pk } = articleVersionKey(id, 0);
    return (await readPartition(table, { pk }, versionItem)).map((item) => item.article);
  },
  saveArticle: (record) => saveArticle(table, record),
  articleStatistics: async () => {
    const { pk } = articleStatisticsKey('');
    const items = await readPartition(table, { pk }, statisticsItem);
    return new Map(items.map(({ articleId, statistics }) => [articleId, statistics]));
  },
  countUse: (use) => countUse(table, use),
  knowledgeChanges: (since) => {
    const { pk } = knowledgeChangeKey({ at: since, articleId: '', cause: '' });
    return readPartition(table, { pk, from: since }, changeItem);
  },
});

const saveArticle = async (table: Table, record: KnowledgeRecord): Promise<boolean> => {
  const { version } = record.latest;
  const condition =
    version === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :before',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': version - 1 },
        };
  return isWritten(table, record, condition);
};

/** Installs an article as it is; a newer version of it that stands already is left alone. */
export const putArticle = async (table: Table, latest: Article): Promise<void> => {
  await isWritten(table, installed(latest), {
    ConditionExpression: 'attribute_not_exists(pk) OR #version <= :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': latest.version },
  });
};

const installed = (latest: Article): KnowledgeRecord => ({
  latest,
  ...(latest.status === 'published' && { published: latest }),
});

type Condition = Omit<NonNullable<Write['Put']>, 'TableName' | 'Item'>;

const isWritten = async (table: Table, record: KnowledgeRecord, condition: Condition): Promise<boolean> => {
  const { tableName: TableName } = table;
  const { latest } = record;
  const { id, version } = latest;
  const reasons = await transact(table, [
    { Put: { TableName, Item: headItemOf(record), ...condition } },
    { Put: { TableName, Item: { ...articleSummaryKey(id), summary: jsonTextOf(summaryOf(record)) } } },
    {
      Put: { TableName, Item: { ...articleVersionKey(id, version), article: jsonTextOf(latest) } },
    },
    feedWrite(table, { articleId: id, cause: String(version) }),
  ]);
  return !reasons?.some(isRefused);
};

const headItemOf = ({ latest, published }: KnowledgeRecord) => ({
  ...articleKey(latest.id),
  version: latest.version,
  latest: jsonTextOf(latest),
  ...(published && published.version !== latest.version && { published: jsonTextOf(published) }),
});

/** By the time of writing: a reader that has read up to now must not miss what an older event brings. */
const feedWrite = ({ tableName, clock }: Table, change: { articleId: string; cause: string }): Write => {
  const key = knowledgeChangeKey({ ...change, at: instantOf(clock()) });
  return {
    Put: {
      TableName: tableName,
      Item: { ...key, articleId: change.articleId, ttl: secondsOf(clock() + feedKeptMs) },
    },
  };
};

const secondsOf = (epochMs: number): number => Math.ceil(epochMs / 1_000);

/** What an answer adds to: who says that it worked, or not, has tried it. */
const addedBy: Record<ArticleUse['use'], string> = {
  offered: 'ADD offered :one',
  worked: 'ADD tried :one, worked :one',
  refused: 'ADD tried :one, refused :one',
};

/** The mark, the count and the line of the feed in one transaction: the mark of an earlier time refuses it. */
const countUse = async (table: Table, { eventId, articleId, use, at }: ArticleUse): Promise<void> => {
  const { tableName: TableName } = table;
  await transact(table, [
    {
      Put: {
        TableName,
        Item: { ...articleUseKey(eventId), ttl: secondsOf(epochMsOf(at) + useKeptMs) },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    {
      Update: {
        TableName,
        Key: articleStatisticsKey(articleId),
        UpdateExpression: addedBy[use],
        ExpressionAttributeValues: { ':one': 1 },
      },
    },
    feedWrite(table, { articleId, cause: eventId }),
  ]);
};
