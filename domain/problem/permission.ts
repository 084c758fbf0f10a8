import type { Principal } from '../people/principal.ts';

/** The desk's own people; nobody of a customer or a provider ever learns that there are problem records. */
export const mayReadProblems = ({ role, customerId }: Principal): boolean =>
  role === 'agent' || role === 'administrator' || (role === 'manager' && customerId === undefined);

/** R15: examining causes is the first and second level's work. */
export const mayWriteProblems = ({ role, level }: Principal): boolean =>
  role === 'administrator' || (role === 'agent' && (level === 'L1' || level === 'L2'));
