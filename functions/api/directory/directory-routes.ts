import type { Principal } from '../../../domain/people/principal.ts';
import { directoryEndpoints, meEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement, type Implementation } from '../http/endpoint.ts';
import { Problem, unknownReference } from '../http/problem.ts';

/** `GET /v1/me` */
const meRoute = ({ directory }: ApiDependencies) =>
  implement(meEndpoint, async ({ principal }) => {
    const { groupIds, ...me } = principal;
    const groups = (await directory.groups()).filter((group) => groupIds.includes(group.id)).map(groupViewOf);
    return { statusCode: 200, body: { ...me, groups } };
  });

/** The records behind tickets, as far as the caller's customer goes (R12). */
export const directoryRoutes = (dependencies: ApiDependencies): Implementation[] => {
  const { directory } = dependencies;
  return [
    meRoute(dependencies),
    implement(directoryEndpoints.customers, async ({ principal }) => {
      const own = principal.customerId;
      return page((await directory.customers()).filter((customer) => !own || customer.id === own));
    }),
    implement(directoryEndpoints.services, async () =>
      page((await directory.services()).map(({ words: _words, ...service }) => service)),
    ),
    implement(directoryEndpoints.groups, async () => page((await directory.groups()).map(groupViewOf))),
    implement(directoryEndpoints.providers, async () =>
      page((await directory.providers()).map(({ email: _email, ...provider }) => provider)),
    ),
    implement(directoryEndpoints.locations, async ({ principal, query }) =>
      page(await directory.locations(customerIdFor(principal, query.customerId))),
    ),
    usersRoute(dependencies),
  ];
};

/** People are shown to the desk; a customer's manager sees the customer's own. */
const usersRoute = ({ directory }: ApiDependencies) =>
  implement(directoryEndpoints.users, async ({ principal, query }) => {
    if (principal.role === 'requester' || principal.role === 'provider' || principal.role === 'machine')
      throw new Problem('forbidden');
    if (principal.customerId && query.customerId && query.customerId !== principal.customerId)
      throw unknownReference('customerId');
    const customerId = principal.customerId ?? query.customerId;
    const people = (await directory.people()).filter(
      (person) => !customerId || person.customerId === customerId,
    );
    return page(people.map(({ subscribesToDigest: _subscribes, locale: _locale, ...person }) => person));
  });

const page = (items: unknown[]) => ({ statusCode: 200, body: { items } });
const groupViewOf = <Group extends { email?: string | undefined }>({ email: _email, ...group }: Group) =>
  group;

const customerIdFor = (principal: Principal, asked: string | undefined): string => {
  if (principal.customerId && asked && asked !== principal.customerId) throw unknownReference('customerId');
  const customerId = principal.customerId ?? asked;
  if (customerId) return customerId;
  throw new Problem('validation-failed', {
    errors: [{ field: 'customerId', code: 'required', message: 'required' }],
  });
};
