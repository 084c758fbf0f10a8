import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, useApi } from './client.tsx';
import type { Absence } from './types.ts';

const keyOf = (userId: string) => ['absences', userId] as const;

/** When somebody of the desk is away. */
export const useAbsences = (userId: string) => {
  const api = useApi();
  return useQuery({
    queryKey: keyOf(userId),
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/users/{id}', { signal, params: { path: { id: userId } } })).absences,
  });
};

/** Replaces somebody's absences by others. */
export const usePutAbsences = (userId: string) => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (absences: Absence[]) =>
      dataOf(
        await api.PUT('/v1/users/{id}/absences', { params: { path: { id: userId } }, body: { absences } }),
      ).absences,
    onSuccess: (absences) => cache.setQueryData(keyOf(userId), absences),
  });
};
