import type { Customer } from '../../../domain/directory.ts';
import { customerIdsOf } from '../../../domain/people/membership.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { unknownReference } from '../http/problem.ts';

type Dependencies = {
  directory: Pick<ApiDependencies['directory'], 'customers'>;
  tickets: Pick<ApiDependencies['tickets'], 'list' | 'workOrders'>;
};

/** A provider's open tickets come first in its listing; whose they are is all that it needs to know. */
const lookedThrough = 100;

/** The customers that a caller may know of (R12): all for the desk, a provider's by the tickets it has, else one's own. */
export const customersInSight = async (
  { directory, tickets }: Dependencies,
  principal: Principal,
): Promise<Customer[]> => {
  const all = await directory.customers();
  const { role, providerId = '' } = principal;
  const own = customerIdsOf(principal);
  if (own.length > 0) return all.filter(({ id }) => own.includes(id));
  if (role !== 'provider') return all;
  const limit = lookedThrough;
  const [whole, parts] = await Promise.all([
    tickets.list({ listing: { by: 'provider', providerId }, limit }),
    tickets.workOrders({ holder: { providerId }, limit }),
  ]);
  const rows = [...whole.items, ...parts.items];
  return all.filter(({ id }) => rows.some((row) => row.customerId === id));
};

/**
 * The customer that a query asks for, else the caller's own; undefined for neither.
 *
 * @throws Problem `validation-failed` for a customer that the caller may not know of
 */
export const askedCustomer = async (
  dependencies: Dependencies,
  { principal, customerId }: { principal: Principal; customerId: string | undefined },
): Promise<string | undefined> => {
  if (!customerId) return principal.customerId;
  const inSight = await customersInSight(dependencies, principal);
  if (!inSight.some(({ id }) => id === customerId)) throw unknownReference('customerId');
  return customerId;
};
