import type { ArticleStatistics } from './article.ts';

/** Tries that every article begins with, half of them good. */
const prior = { worked: 2, tried: 4 };

/**
 * How often an article is expected to work when somebody tries it, 0 to 1: what it did so far, smoothed by a Beta(2, 2)
 * prior. Those four tries are the centre of Wilson's interval at 95 % (Agresti and Coull 1998): one good try of one says
 * little (0.6), nineteen of twenty say much (0.88), and what was never tried (0.5) stands before what mostly fails.
 */
export const successRate = ({ worked, tried }: Pick<ArticleStatistics, 'worked' | 'tried'>): number =>
  (Math.min(worked, tried) + prior.worked) / (tried + prior.tried);
