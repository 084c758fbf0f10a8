import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiClient, dataOf, useApi } from './client.tsx';
import { everyPage } from './every-page.ts';
import { pageSize, refreshMs } from './queries.ts';
import type {
  OpenProblem,
  ProblemCommand,
  ProblemCommandName,
  ProblemQuery,
  ProblemRecord,
} from './types.ts';

const keyOf = (id: string) => ['problem', id] as const;

/** One page of the desk's problems, kept fresh while it is looked at. */
export const useProblems = (query: ProblemQuery) => {
  const api = useApi();
  return useQuery({
    queryKey: ['problems', query],
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/problems', { signal, params: { query: { limit: pageSize, ...query } } })),
  });
};

export const useProblem = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: keyOf(id),
    refetchInterval: refreshMs,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/problems/{id}', { signal, params: { path: { id } } })),
  });
};

/** The whole story of a problem, oldest first. */
export const useProblemStory = ({ id, version }: Pick<ProblemRecord, 'id' | 'version'>) => {
  const api = useApi();
  return useQuery({
    queryKey: [...keyOf(id), 'events', version],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      everyPage(async (cursor) => {
        const query = cursor === undefined ? { limit: 100 } : { limit: 100, cursor };
        return dataOf(await api.GET('/v1/problems/{id}/events', { signal, params: { path: { id }, query } }));
      }),
  });
};

export const useOpenProblem = () => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ body, idempotencyKey }: { body: OpenProblem; idempotencyKey: string }) =>
      dataOf(
        await api.POST('/v1/problems', { params: { header: { 'idempotency-key': idempotencyKey } }, body }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['problems'] }),
  });
};

type Params = { path: { id: string }; header: { 'if-match'?: string; 'idempotency-key': string } };
type Senders = {
  [Name in ProblemCommandName]: (
    api: ApiClient,
    init: { params: Params; body: ProblemCommand<Name>['body'] },
  ) => Promise<{ data?: ProblemRecord }>;
};

const senders: Senders = {
  change: (api, init) => api.PUT('/v1/problems/{id}', init),
  incidents: (api, init) => api.POST('/v1/problems/{id}/incidents', init),
  unlink: (api, init) => api.POST('/v1/problems/{id}/unlink', init),
  'known-error': (api, init) => api.POST('/v1/problems/{id}/known-error', init),
  resolve: (api, init) => api.POST('/v1/problems/{id}/resolve', init),
  reopen: (api, init) => api.POST('/v1/problems/{id}/reopen', init),
  close: (api, init) => api.POST('/v1/problems/{id}/close', init),
};

const sendTo = async <Name extends ProblemCommandName>(
  api: ApiClient,
  params: Params,
  { name, body }: ProblemCommand<Name>,
): Promise<ProblemRecord> => dataOf(await senders[name](api, { params, body }));

/** `version`: the state of the problem that its sender has seen; absent where it does not matter. */
type Sent = { id: string; version?: number; idempotencyKey: string; command: ProblemCommand };

/** Sends commands to problems, and shows on every page what came of them. */
export const useProblemCommand = () => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, idempotencyKey, command }: Sent) => {
      const ifMatch = version === undefined ? {} : { 'if-match': `"${version}"` };
      const header = { ...ifMatch, 'idempotency-key': idempotencyKey };
      return sendTo(api, { path: { id }, header }, command);
    },
    onSuccess: (problem) => {
      for (const shown of [problem.id, problem.number]) cache.setQueryData(keyOf(shown), problem);
      return Promise.all([['problems'], ['ticket']].map((queryKey) => cache.invalidateQueries({ queryKey })));
    },
  });
};
