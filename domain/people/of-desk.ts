import type { Principal } from './principal.ts';

/** Whether somebody belongs to the desk itself, and so sees every customer: its agents, administrators and own managers. */
export const isOfDesk = ({ role, customerId }: Principal): boolean =>
  role === 'agent' || role === 'administrator' || (role === 'manager' && customerId === undefined);
