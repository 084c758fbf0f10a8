import type { ArticleStatistics } from './article.ts';

/** How many of those who tried a solution were helped, 0 to 1; undefined where nobody has said yet. */
export const successRateOf = ({
  worked,
  refused,
}: Pick<ArticleStatistics, 'worked' | 'refused'>): number | undefined =>
  worked + refused === 0 ? undefined : worked / (worked + refused);
