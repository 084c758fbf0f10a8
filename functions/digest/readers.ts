import { contractForCalls } from '../../domain/contract/in-force.ts';
import type { Person } from '../../domain/directory.ts';
import { customerIdsOf } from '../../domain/people/membership.ts';
import { seesCustomer } from '../../domain/people/sees-customer.ts';
import type { Instant } from '../../domain/values.ts';
import type { Directory } from '../ports/desk-table.ts';

export type ReadersDependencies = {
  directory: Pick<Directory, 'people' | 'customers' | 'contractPeriods' | 'contract'>;
};

/** Who is mailed a digest, and whose figures it holds. */
export type Reader = { person: Person; customerIds: 'all' | ReadonlySet<string> };

/**
 * Everybody who is told figures (R6), once: managers who subscribe, of their own customers or of the whole desk, and
 * whom the contracts of the day name. Who may not see a customer any more is told nothing of it (R12).
 */
export const readersOf = async ({ directory }: ReadersDependencies, at: Instant): Promise<Reader[]> => {
  const named = await recipientsByCustomer(directory, at);
  return (await directory.people()).flatMap((person): Reader[] => {
    const own = person.role === 'manager' && person.subscribesToDigest ? customerIdsOf(person) : undefined;
    if (own?.length === 0) return [{ person, customerIds: 'all' }];
    const byContract = [...named].filter(
      ([customerId, ids]) => ids.includes(person.id) && seesCustomer(person, customerId),
    );
    const customerIds = new Set([...(own ?? []), ...byContract.map(([customerId]) => customerId)]);
    return customerIds.size > 0 ? [{ person, customerIds }] : [];
  });
};

const recipientsByCustomer = async (
  directory: ReadersDependencies['directory'],
  at: Instant,
): Promise<Map<string, readonly string[]>> => {
  const named = new Map<string, readonly string[]>();
  for (const { id } of await directory.customers()) {
    const period = contractForCalls((await directory.contractPeriods(id)).periods, at);
    const contract = period && (await directory.contract(period.contractId, period.version));
    if (contract) named.set(id, contract.reportRecipients);
  }
  return named;
};
