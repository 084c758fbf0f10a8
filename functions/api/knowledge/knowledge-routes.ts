import type { ApiDependencies } from '../dependencies.ts';
import type { Implementation } from '../http/endpoint.ts';
import { changeArticleRoutes } from './change-article.ts';
import { createArticleRoute } from './create-article.ts';
import { listArticlesRoute } from './list-articles.ts';
import { articleVersionsRoute, diffArticleRoute, getArticleRoute } from './read-article.ts';
import { searchKnowledgeRoute } from './search-knowledge.ts';

/** The knowledge base (R14, R15): read by whom it is for, written by levels 1 and 2, published by level 2. */
export const knowledgeRoutes = (dependencies: ApiDependencies): Implementation[] => [
  listArticlesRoute(dependencies),
  createArticleRoute(dependencies),
  searchKnowledgeRoute(dependencies),
  getArticleRoute(dependencies),
  articleVersionsRoute(dependencies),
  diffArticleRoute(dependencies),
  ...changeArticleRoutes(dependencies),
];
