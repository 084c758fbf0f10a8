import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMessages } from '../messages/language.tsx';
import { dataOf, useApi } from './client.tsx';
import type { Ticket } from './types.ts';

type Shown = Pick<Ticket, 'id' | 'version'>;

/** What triage said of a ticket and why; asked for again whenever the ticket's version has risen. */
export const useTriage = ({ id, version }: Shown) => {
  const api = useApi();
  return useQuery({
    queryKey: ['ticket', id, 'triage', version],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/tickets/{id}/triage', { signal, params: { path: { id } } })),
  });
};

/** Known solutions that may fit a ticket, surest first, in the reader's language. */
export const useSuggestions = ({ id, version }: Shown) => {
  const api = useApi();
  const { language } = useMessages();
  return useQuery({
    queryKey: ['ticket', id, 'suggestions', language, version],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      dataOf(await api.GET('/v1/tickets/{id}/suggestions', { signal, params: { path: { id } } })).items,
  });
};
