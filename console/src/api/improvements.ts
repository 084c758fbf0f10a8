import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiClient, dataOf, useApi } from './client.tsx';
import { pageSize, refreshMs } from './queries.ts';
import type {
  Improvement,
  ImprovementCommand,
  ImprovementCommandName,
  ImprovementContent,
  ImprovementQuery,
} from './types.ts';

const keyOf = (id: string) => ['improvement', id] as const;

/** One page of the register, kept fresh while it is looked at. */
export const useImprovements = (query: ImprovementQuery) => {
  const api = useApi();
  return useQuery({
    queryKey: ['improvements', query],
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/improvements', { signal, params: { query: { limit: pageSize, ...query } } })),
  });
};

export const useImprovement = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: keyOf(id),
    refetchInterval: refreshMs,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/improvements/{id}', { signal, params: { path: { id } } })),
  });
};

export const usePropose = () => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ body, idempotencyKey }: { body: ImprovementContent; idempotencyKey: string }) =>
      dataOf(
        await api.POST('/v1/improvements', {
          params: { header: { 'idempotency-key': idempotencyKey } },
          body,
        }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['improvements'] }),
  });
};

type Params = { path: { id: string }; header: { 'if-match': string; 'idempotency-key': string } };
type Senders = {
  [Name in ImprovementCommandName]: (
    api: ApiClient,
    init: { params: Params; body: ImprovementCommand<Name>['body'] },
  ) => Promise<{ data?: Improvement }>;
};

const senders: Senders = {
  change: (api, init) => api.PUT('/v1/improvements/{id}', init),
  accept: (api, init) => api.POST('/v1/improvements/{id}/accept', init),
  start: (api, init) => api.POST('/v1/improvements/{id}/start', init),
  complete: (api, init) => api.POST('/v1/improvements/{id}/complete', init),
  reject: (api, init) => api.POST('/v1/improvements/{id}/reject', init),
};

const sendTo = async <Name extends ImprovementCommandName>(
  api: ApiClient,
  params: Params,
  { name, body }: ImprovementCommand<Name>,
): Promise<Improvement> => dataOf(await senders[name](api, { params, body }));

type Sent = { id: string; version: number; idempotencyKey: string; command: ImprovementCommand };

/** Sends commands to improvements, and shows on every page what came of them. */
export const useImprovementCommand = () => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, idempotencyKey, command }: Sent) =>
      sendTo(
        api,
        { path: { id }, header: { 'if-match': `"${version}"`, 'idempotency-key': idempotencyKey } },
        command,
      ),
    onSuccess: (improvement) => {
      for (const shown of [improvement.id, improvement.number]) cache.setQueryData(keyOf(shown), improvement);
      return cache.invalidateQueries({ queryKey: ['improvements'] });
    },
  });
};
