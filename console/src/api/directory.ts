import { useQuery } from '@tanstack/react-query';
import { dataOf, useApi } from './client.tsx';

/** Directory records change rarely: five minutes, in ms. */
const staleTime = 300_000;

export const useGroups = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['groups'],
    staleTime,
    queryFn: async ({ signal }) => dataOf(await api.GET('/v1/groups', { signal })).items,
  });
};

export const useServices = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['services'],
    staleTime,
    queryFn: async ({ signal }) => dataOf(await api.GET('/v1/services', { signal })).items,
  });
};

export const useProviders = (enabled: boolean) => {
  const api = useApi();
  return useQuery({
    queryKey: ['providers'],
    staleTime,
    enabled,
    queryFn: async ({ signal }) => dataOf(await api.GET('/v1/providers', { signal })).items,
  });
};

export const useCustomers = (enabled: boolean) => {
  const api = useApi();
  return useQuery({
    queryKey: ['customers'],
    staleTime,
    enabled,
    queryFn: async ({ signal }) => dataOf(await api.GET('/v1/customers', { signal })).items,
  });
};

/** The people of a customer, or the desk's own people where no customer is named. */
export const useUsers = (customerId: string | undefined, enabled: boolean) => {
  const api = useApi();
  return useQuery({
    queryKey: ['users', customerId],
    staleTime,
    enabled,
    queryFn: async ({ signal }) => {
      const query = customerId === undefined ? {} : { customerId };
      return dataOf(await api.GET('/v1/users', { signal, params: { query } })).items;
    },
  });
};

export const useLocations = (customerId: string | undefined) => {
  const api = useApi();
  return useQuery({
    queryKey: ['locations', customerId],
    staleTime,
    enabled: customerId !== undefined,
    queryFn: async ({ signal }) => {
      const query = customerId === undefined ? {} : { customerId };
      return dataOf(await api.GET('/v1/locations', { signal, params: { query } })).items;
    },
  });
};
