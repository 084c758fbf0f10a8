import type { Article, ArticleStatistics, KnowledgeRecord } from '../../domain/knowledge/article.ts';
import type { KnowledgeSummary } from '../../domain/knowledge/summary.ts';
import type { Instant } from '../../domain/values.ts';

/** One line of the feed of changes; `key` sorts by time and is unique. */
export type KnowledgeChange = { key: string; articleId: string };

/** What became of an article in a ticket; counted once for each `eventId`. */
export type ArticleUse = {
  eventId: string;
  articleId: string;
  use: 'offered' | 'worked' | 'refused';
  at: Instant;
};

/** Articles with their versions, how they fared, and what has changed lately. */
export interface KnowledgeStore {
  article(id: string): Promise<KnowledgeRecord | undefined>;
  /** All of them, in any order. */
  articles(): Promise<KnowledgeRecord[]>;
  /** All of them as lists show them, in any order: a tenth of what the articles themselves are. */
  articleSummaries(): Promise<KnowledgeSummary[]>;
  /** Oldest first; none for an unknown article. */
  articleVersions(id: string): Promise<Article[]>;
  /**
   * Writes a new version, what is published then, and a line of the feed, in one transaction; false when the article has
   * another version than `latest.version - 1` by now.
   */
  saveArticle(record: KnowledgeRecord): Promise<boolean>;
  /** By article id; an article that was never used is not in it. */
  articleStatistics(): Promise<ReadonlyMap<string, ArticleStatistics>>;
  /** Counts a use and tells it to the feed; a repeated one changes nothing. `worked` and `refused` count as tried too. */
  countUse(use: ArticleUse): Promise<void>;
  /** Articles whose content or statistics changed at or after an instant, oldest first, as they stand. */
  knowledgeChanges(since: Instant): Promise<KnowledgeChange[]>;
}
