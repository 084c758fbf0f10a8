import { membershipIn } from '../../../domain/people/membership.ts';
import type { Principal } from '../../../domain/people/principal.ts';

/** How much of a customer's contracts somebody may read (R12): all, what was bought, or not even that there are any. */
export type ContractSight = 'whole' | 'summary' | 'none';

export const contractSight = (principal: Principal, customerId: string): ContractSight => {
  const isOwn = membershipIn(principal, customerId) !== undefined;
  switch (principal.role) {
    case 'agent':
    case 'administrator':
      return 'whole';
    case 'manager':
      return isOwn || principal.customerId === undefined ? 'whole' : 'none';
    case 'requester':
    case 'machine':
      return isOwn ? 'summary' : 'none';
    case 'provider':
      return 'none';
  }
};
