import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, useApi, type ApiClient } from './client.tsx';
import { everyPage } from './every-page.ts';
import { pageSize, refreshMs } from './queries.ts';
import type { CommandTarget } from './send-command.ts';
import type { OrderCommand, OrderCommandName, Ticket, WorkOrder, WorkQuery } from './types.ts';

/** The part of a work order's number that names it on its ticket: `2` of `ACME-1042/2`. */
const noOf = (number: string): string => number.slice(number.lastIndexOf('/') + 1);

/** One page of a holder's work orders, kept fresh while it is looked at. */
export const useWork = (query: WorkQuery | undefined) => {
  const api = useApi();
  return useQuery({
    queryKey: ['work', query],
    enabled: query !== undefined,
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/work-orders', { signal, params: { query: { limit: pageSize, ...query } } })),
  });
};

/** A ticket's work orders with what their reader may do; asked for again whenever the ticket's version has risen. */
export const useOrders = ({ id, version }: Pick<Ticket, 'id' | 'version'>) => {
  const api = useApi();
  return useQuery({
    queryKey: ['ticket', id, 'orders', version],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/tickets/{id}/work-orders', { signal, params: { path: { id } } })).items,
  });
};

/** A work order's own thread, oldest first. */
export const useThread = ({ ticketId, number }: WorkOrder, version: number) => {
  const api = useApi();
  const path = { id: ticketId, no: noOf(number) };
  return useQuery({
    queryKey: ['ticket', ticketId, 'orders', number, version],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      everyPage(async (cursor) => {
        const query = cursor === undefined ? { limit: 100 } : { limit: 100, cursor };
        const params = { path, query };
        return dataOf(await api.GET('/v1/tickets/{id}/work-orders/{no}/events', { signal, params }));
      }),
  });
};

type Params = { path: { id: string; no: string }; header: { 'if-match': string; 'idempotency-key': string } };
type Senders = {
  [Name in OrderCommandName]: (
    api: ApiClient,
    init: { params: Params; body: OrderCommand<Name>['body'] },
  ) => Promise<{ data?: WorkOrder }>;
};

const senders: Senders = {
  accept: (api, init) => api.POST('/v1/tickets/{id}/work-orders/{no}/accept', init),
  comment: (api, init) => api.POST('/v1/tickets/{id}/work-orders/{no}/comment', init),
  complete: (api, init) => api.POST('/v1/tickets/{id}/work-orders/{no}/complete', init),
  refuse: (api, init) => api.POST('/v1/tickets/{id}/work-orders/{no}/refuse', init),
  cancel: (api, init) => api.POST('/v1/tickets/{id}/work-orders/{no}/cancel', init),
};

type Sent = CommandTarget & { command: OrderCommand };

const sendTo = async <Name extends OrderCommandName>(
  api: ApiClient,
  params: Params,
  { name, body }: OrderCommand<Name>,
): Promise<WorkOrder> => dataOf(await senders[name](api, { params, body }));

/** Sends commands to a work order of the ticket that is shown as `shownId`, and shows what came of them at once. */
export const useOrderCommand = (shownId: string, number: string) => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, idempotencyKey, command }: Sent) => {
      const header = { 'if-match': `"${version}"`, 'idempotency-key': idempotencyKey };
      return sendTo(api, { path: { id, no: noOf(number) }, header }, command);
    },
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['ticket', shownId], exact: true }),
        cache.invalidateQueries({ queryKey: ['work'] }),
      ]),
  });
};
