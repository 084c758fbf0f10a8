import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, useApi } from './client.tsx';
import { asProblem } from './problem.ts';
import type { GivenAnswers, QuestionSet, QuestionSetContent } from './types.ts';

/** What may be answered changes rarely: five minutes, in ms. */
const staleTime = 300_000;

const keys = {
  all: ['question-sets'] as const,
  one: (id: string) => ['question-sets', 'one', id] as const,
};

type Offered = { serviceId: string; customerId: string };

/** The sets that are offered for a customer's calls about a service; nothing is asked while one of them is not known. */
export const useOfferedSets = ({ serviceId, customerId }: Offered) => {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.all, 'offered', serviceId, customerId],
    staleTime,
    enabled: serviceId !== '' && customerId !== '',
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/question-sets', { signal, params: { query: { serviceId, customerId } } }))
        .items,
  });
};

/** All sets of the desk. */
export const useQuestionSets = () => {
  const api = useApi();
  return useQuery({
    queryKey: keys.all,
    queryFn: async ({ signal }) => dataOf(await api.GET('/v1/question-sets', { signal })).items,
  });
};

/** One set, whole, for those who may change it; null where there is none of this id. */
export const useQuestionSet = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: keys.one(id),
    queryFn: async ({ signal }): Promise<QuestionSet | null> => {
      try {
        const set = dataOf(await api.GET('/v1/question-sets/{id}', { signal, params: { path: { id } } }));
        return 'questions' in set ? set : null;
      } catch (thrown) {
        if (asProblem(thrown).document.status === 404) return null;
        throw thrown;
      }
    },
  });
};

/** Where answers lead. */
export const useWalk = () => {
  const api = useApi();
  return useMutation({
    mutationFn: async ({ questionSetId: id, answers }: GivenAnswers) =>
      dataOf(await api.POST('/v1/question-sets/{id}/walk', { params: { path: { id } }, body: { answers } })),
  });
};

type Saving = { id: string; version: number | undefined; content: QuestionSetContent; dryRun: boolean };

/** Writes a set over the version that was seen, or tries whether it could be written. */
export const usePutQuestionSet = () => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version, content, dryRun }: Saving) =>
      dataOf(
        await api.PUT('/v1/question-sets/{id}', {
          params: {
            path: { id },
            query: { dryRun: dryRun ? 'true' : 'false' },
            ...(version !== undefined && { header: { 'if-match': `"${String(version)}"` } }),
          },
          body: content,
        }),
      ),
    onSuccess: (_saved, { dryRun }) => (dryRun ? undefined : cache.invalidateQueries({ queryKey: keys.all })),
  });
};

export const useRemoveQuestionSet = () => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version }: Pick<QuestionSet, 'id' | 'version'>) =>
      dataOf(
        await api.DELETE('/v1/question-sets/{id}', {
          params: { path: { id }, header: { 'if-match': `"${String(version)}"` } },
        }),
      ),
    onSuccess: (_removed, { id }) => {
      cache.removeQueries({ queryKey: keys.one(id) });
      return cache.invalidateQueries({ queryKey: keys.all });
    },
  });
};
