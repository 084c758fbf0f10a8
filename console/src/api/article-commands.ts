import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ApiClient, dataOf, useApi } from './client.tsx';
import { knowledgeKeys } from './knowledge.ts';
import type { Article, ArticleContent } from './types.ts';

/** What is done with an article, beside writing it. */
export type ArticleCommand =
  { name: 'submit' | 'publish' | 'retire' } | { name: 'return'; body: { reason: string } };

type Sent = { id: string; version: number; idempotencyKey: string; command: ArticleCommand };

const send = async (api: ApiClient, { id, version, idempotencyKey, command }: Sent): Promise<Article> => {
  const header = { 'if-match': `"${version}"`, 'idempotency-key': idempotencyKey };
  const params = { path: { id }, header };
  if (command.name === 'return')
    return dataOf(await api.POST('/v1/knowledge/{id}/return', { params, body: command.body }));
  if (command.name === 'submit') return dataOf(await api.POST('/v1/knowledge/{id}/submit', { params }));
  return command.name === 'publish'
    ? dataOf(await api.POST('/v1/knowledge/{id}/publish', { params }))
    : dataOf(await api.POST('/v1/knowledge/{id}/retire', { params }));
};

/** Shows an article as it stands after a change, and asks anew for whatever else tells of it. */
const useShow = () => {
  const cache = useQueryClient();
  return async (article: Article): Promise<void> => {
    await cache.invalidateQueries({ queryKey: knowledgeKeys.all });
    cache.setQueryData(knowledgeKeys.article(article.id), article);
  };
};

export const useArticleCommand = () => {
  const api = useApi();
  const show = useShow();
  return useMutation({ mutationFn: (sent: Sent) => send(api, sent), onSuccess: show });
};

type Saved = {
  content: ArticleContent;
  idempotencyKey: string;
  /** What it is a new version of; absent for a new article. */
  of?: { id: string; version: number };
};

/** Saves an article; throws `precondition-failed` (412) when someone else has saved it meanwhile. */
export const useSaveArticle = () => {
  const api = useApi();
  const show = useShow();
  return useMutation({
    mutationFn: async ({ content: body, idempotencyKey, of }: Saved) => {
      if (of === undefined) {
        const header = { 'idempotency-key': idempotencyKey };
        return dataOf(await api.POST('/v1/knowledge', { params: { header }, body }));
      }
      const header = { 'if-match': `"${of.version}"` };
      return dataOf(await api.PUT('/v1/knowledge/{id}', { params: { path: { id: of.id }, header }, body }));
    },
    onSuccess: show,
  });
};
