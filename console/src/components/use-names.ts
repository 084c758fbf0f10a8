import { useMemo } from 'react';
import { useCustomers, useGroups, useProviders, useServices, useUsers } from '../api/directory.ts';
import type { Me } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { worksAtDesk } from '../models/list-view.ts';
import { namesOf, type Names } from '../models/names.ts';

/** What the ids on a page are called, as far as its reader may know. */
export const useNames = (me: Me): Names => {
  const { pick } = useMessages();
  const customers = useCustomers(true).data;
  const groups = useGroups().data;
  const providers = useProviders(true).data;
  const services = useServices().data;
  const users = useUsers(undefined, worksAtDesk(me)).data;
  return useMemo(
    () => namesOf({ customers, groups, providers, services, users }, pick),
    [customers, groups, providers, services, users, pick],
  );
};
