import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMessages } from '../messages/language.tsx';
import { dataOf, useApi } from './client.tsx';
import { pageSize } from './queries.ts';
import type { ArticleQuery } from './types.ts';

/** Articles change rarely: a minute, in ms. */
const staleTime = 60_000;

export const knowledgeKeys = {
  all: ['knowledge'] as const,
  article: (id: string) => ['knowledge', 'article', id] as const,
};

/** One page of the articles that the reader may read, with their titles in the reader's language. */
export const useArticles = (query: ArticleQuery) => {
  const api = useApi();
  const { language } = useMessages();
  return useQuery({
    queryKey: [...knowledgeKeys.all, 'list', language, query],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/knowledge', { signal, params: { query: { limit: pageSize, ...query } } })),
  });
};

type Search = { q: string; serviceId?: string | undefined; limit: number };

/** The articles that fit some words best, best first; nothing is asked for without words. */
export const useKnowledgeSearch = ({ q, serviceId, limit }: Search) => {
  const api = useApi();
  const { language } = useMessages();
  const query = { q, limit, ...(serviceId !== undefined && { serviceId }) };
  return useQuery({
    queryKey: [...knowledgeKeys.all, 'search', language, query],
    enabled: q !== '',
    staleTime,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/knowledge/search', { signal, params: { query } })).items,
  });
};

/** An article as its reader may read it. */
export const useArticle = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: knowledgeKeys.article(id),
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/knowledge/{id}', { signal, params: { path: { id } } })),
  });
};

/** An article's versions, oldest first. */
export const useArticleVersions = (id: string, version: number) => {
  const api = useApi();
  return useQuery({
    queryKey: [...knowledgeKeys.article(id), 'versions', version],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/knowledge/{id}/versions', { signal, params: { path: { id } } })).items,
  });
};

/** What differs between two versions of an article; versions do not change. */
export const useArticleDifference = (id: string, query: { from: number; to: number }) => {
  const api = useApi();
  return useQuery({
    queryKey: [...knowledgeKeys.article(id), 'diff', query],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/knowledge/{id}/diff', { signal, params: { path: { id }, query } })),
  });
};
