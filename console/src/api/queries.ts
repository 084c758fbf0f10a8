import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, useApi } from './client.tsx';
import { everyPage } from './every-page.ts';
import { sendCommand, type CommandTarget } from './send-command.ts';
import type { Command, OpenTicket, TicketQuery } from './types.ts';

/** How often a page that is looked at asks again, in ms; a hidden page does not ask. */
export const refreshMs = 5_000;
export const pageSize = 25;

const keys = {
  me: ['me'] as const,
  lists: ['tickets'] as const,
  list: (query: TicketQuery) => ['tickets', query] as const,
  ticket: (id: string) => ['ticket', id] as const,
  events: (id: string, version: number | undefined) => ['ticket', id, 'events', version] as const,
  workflow: (id: string) => ['ticket', id, 'workflow'] as const,
};

export const useMe = () => {
  const api = useApi();
  return useQuery({
    queryKey: keys.me,
    staleTime: Infinity,
    queryFn: async ({ signal }) => dataOf(await api.GET('/v1/me', { signal })),
  });
};

/** One page of a listing, kept fresh while it is looked at. */
export const useTickets = (query: TicketQuery | undefined) => {
  const api = useApi();
  return useQuery({
    queryKey: keys.list(query ?? {}),
    enabled: query !== undefined,
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/tickets', { signal, params: { query: { limit: pageSize, ...query } } })),
  });
};

export const useTicket = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: keys.ticket(id),
    refetchInterval: refreshMs,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/tickets/{id}', { signal, params: { path: { id } } })),
  });
};

/** Another ticket that a page names: how it stands may be a minute old. */
export const useLinkedTicket = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: keys.ticket(id),
    staleTime: 60_000,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/tickets/{id}', { signal, params: { path: { id } } })),
  });
};

/** The whole story of a ticket, oldest first; asked for again whenever the ticket's version has risen. */
export const useStory = (id: string, version: number | undefined) => {
  const api = useApi();
  return useQuery({
    queryKey: keys.events(id, version),
    enabled: version !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      everyPage(async (cursor) => {
        const query = cursor === undefined ? { limit: 100 } : { limit: 100, cursor };
        return dataOf(await api.GET('/v1/tickets/{id}/events', { signal, params: { path: { id }, query } }));
      }),
  });
};

export const useWorkflow = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: keys.workflow(id),
    refetchInterval: refreshMs,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/tickets/{id}/workflow', { signal, params: { path: { id } } })),
  });
};

/** Why the clocks stand where they stand; asked for again whenever the ticket's version has risen. */
export const useSla = (id: string, version: number) => {
  const api = useApi();
  return useQuery({
    queryKey: [...keys.ticket(id), 'sla', version],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/tickets/{id}/sla', { signal, params: { path: { id } } })),
  });
};

export const useOpenTicket = () => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ body, idempotencyKey }: { body: OpenTicket; idempotencyKey: string }) =>
      dataOf(
        await api.POST('/v1/tickets', { params: { header: { 'idempotency-key': idempotencyKey } }, body }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.lists }),
  });
};

/** Sends commands to a ticket that is shown as `shownId` (its id or number) and shows what came of them at once. */
export const useCommand = (shownId: string) => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ command, ...target }: CommandTarget & { command: Command }) =>
      sendCommand(api, target, command),
    onSuccess: (ticket) => {
      cache.setQueryData(keys.ticket(shownId), ticket);
      return cache.invalidateQueries({ queryKey: keys.lists });
    },
  });
};
