import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** R7: closes what the requester has confirmed, unless it was reopened meanwhile. */
export const close: Decide<object> = ({ ticket }) =>
  ticket.stage === 'close' ? accepted({ type: 'closed', because: 'confirmation' }) : accepted();
