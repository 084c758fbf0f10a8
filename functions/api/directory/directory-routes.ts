import type { Group } from '../../../domain/directory.ts';
import { directoryEndpoints, meEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement, type Implementation } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { personViewOf } from '../users/person-view.ts';
import { askedCustomer, customersInSight } from './customers-in-sight.ts';

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
    implement(directoryEndpoints.customers, async ({ principal, query }) => {
      const { customerId } = query;
      if (customerId) await askedCustomer(dependencies, { principal, customerId });
      const inSight = await customersInSight(dependencies, principal);
      return page(inSight.filter(({ id }) => !customerId || id === customerId));
    }),
    implement(directoryEndpoints.services, async () =>
      page((await directory.services()).map(({ words: _words, ...service }) => service)),
    ),
    implement(directoryEndpoints.groups, async () => page((await directory.groups()).map(groupViewOf))),
    implement(directoryEndpoints.providers, async () =>
      page((await directory.providers()).map(({ id, name }) => ({ id, name }))),
    ),
    implement(directoryEndpoints.locations, async ({ principal, query }) =>
      page(
        await directory.locations(
          await customerIdFor(dependencies, { principal, customerId: query.customerId }),
        ),
      ),
    ),
    usersRoute(dependencies),
  ];
};

/** People are shown to the desk; a customer's manager sees the customer's own. */
const usersRoute = (dependencies: ApiDependencies) =>
  implement(directoryEndpoints.users, async ({ principal, query }) => {
    if (principal.role === 'requester' || principal.role === 'provider' || principal.role === 'machine')
      throw new Problem('forbidden');
    const customerId = await askedCustomer(dependencies, { principal, customerId: query.customerId });
    const people = (await dependencies.directory.people()).filter(
      (person) => !customerId || person.customerId === customerId,
    );
    return page(people.map(personViewOf));
  });

const page = (items: unknown[]) => ({ statusCode: 200, body: { items } });
const groupViewOf = ({ id, name, level }: Group) => ({ id, name, level });

const customerIdFor = async (...asked: Parameters<typeof askedCustomer>): Promise<string> => {
  const customerId = await askedCustomer(...asked);
  if (customerId) return customerId;
  throw new Problem('validation-failed', {
    errors: [{ field: 'customerId', code: 'required', message: 'required' }],
  });
};
