import type { Article } from '../../domain/knowledge/article.ts';
import { accountArticles } from './articles/accounts.ts';
import { computerArticles } from './articles/computers.ts';
import { deviceArticles } from './articles/devices.ts';
import { articlesNotForAll } from './articles/not-for-all.ts';
import { officeArticles } from './articles/office.ts';

/** Known problems with known solutions, as level 2 has handed them to level 1. */
export const demoArticles: Article[] = [
  ...accountArticles,
  ...deviceArticles,
  ...computerArticles,
  ...officeArticles,
  ...articlesNotForAll,
];
