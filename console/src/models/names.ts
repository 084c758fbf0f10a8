import type { Customer, Group, Location, Provider, Service, User } from '../api/types.ts';

type Bilingual = { tr: string; en: string };
type Records = {
  customers?: readonly Customer[] | undefined;
  groups?: readonly Group[] | undefined;
  providers?: readonly Provider[] | undefined;
  services?: readonly Service[] | undefined;
  users?: readonly User[] | undefined;
  locations?: readonly Location[] | undefined;
};

export type Names = Record<
  'customer' | 'group' | 'provider' | 'service' | 'user' | 'location',
  (id: string) => string
>;

const lookUp =
  <Item extends { id: string }>(items: readonly Item[] | undefined, nameOf: (item: Item) => string) =>
  (id: string): string => {
    const found = items?.find((item) => item.id === id);
    return found === undefined ? id : nameOf(found);
  };

const ownName = ({ name }: { name: string }) => name;

/** What the ids in a ticket are called; an id that the reader may not look up stays an id. */
export const namesOf = (records: Records, pick: (text: Bilingual) => string): Names => ({
  customer: lookUp(records.customers, ownName),
  provider: lookUp(records.providers, ownName),
  user: lookUp(records.users, ownName),
  location: lookUp(records.locations, ownName),
  group: lookUp(records.groups, ({ name }) => pick(name)),
  service: lookUp(records.services, ({ name }) => pick(name)),
});
