import type { Person } from '../directory.ts';
import { customerIdsOf, membershipIn } from './membership.ts';

/** R12: a customer's figures and calls are for its own people and the desk's, who see every customer; never a provider's. */
export const seesCustomer = (person: Person, customerId: string): boolean => {
  if (person.role === 'agent' || person.role === 'administrator') return true;
  if (person.role === 'manager' && customerIdsOf(person).length === 0) return true;
  return person.role !== 'provider' && membershipIn(person, customerId) !== undefined;
};
