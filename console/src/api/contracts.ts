import { useQuery } from '@tanstack/react-query';
import { dataOf, useApi } from './client.tsx';
import type { Ticket } from './types.ts';

/** A contract's version never changes, and new versions are rare: five minutes, in ms. */
const staleTime = 300_000;

/** What a ticket was promised: the version of its contract that it was opened under. */
export const useContract = (ticket: Pick<Ticket, 'contractId' | 'contractVersion'> | undefined) => {
  const api = useApi();
  const { contractId: id = '', contractVersion: version = 0 } = ticket ?? {};
  return useQuery({
    queryKey: ['contract', id, version],
    staleTime,
    enabled: ticket !== undefined,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/contracts/{id}', { signal, params: { path: { id }, query: { version } } })),
  });
};

/** A customer's contracts, oldest first. */
export const useContracts = (customerId: string | undefined) => {
  const api = useApi();
  return useQuery({
    queryKey: ['contracts', customerId],
    staleTime,
    enabled: customerId !== undefined,
    queryFn: async ({ signal }) => {
      const query = customerId === undefined ? {} : { customerId };
      return dataOf(await api.GET('/v1/contracts', { signal, params: { query } })).items;
    },
  });
};

/** What was bought, as the client reads it: its tuples come as arrays. */
export type ContractSummary = NonNullable<ReturnType<typeof useContracts>['data']>[number];

/** The next 24 service hours of a calendar. */
export const useCalendarPreview = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['calendar', id],
    staleTime,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/calendars/{id}/preview', { signal, params: { path: { id } } })),
  });
};
