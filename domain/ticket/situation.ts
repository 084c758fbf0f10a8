import type { PersonCommandName } from './command.ts';
import type { Offer, Ticket, TicketStatus } from './ticket.ts';

/**
 * Where a ticket stands as far as commands care: its status, and beside it `offered` while a known solution waits for
 * the requester's answer in the first-level window, `attention` while its workflow has stopped on a fault.
 */
export type Situation = TicketStatus | 'offered' | 'attention';

const open = ['new', 'in-progress', 'pending'] as const;
const always = [...open, 'resolved', 'closed', 'cancelled'] as const;

/** From where each command may be given: one of these situations must hold. */
export const allowedFrom = {
  comment: always,
  note: always,
  assign: open,
  classify: open,
  'request-info': open,
  escalate: open,
  forward: open,
  resolve: open,
  confirm: ['resolved', 'offered'],
  reject: ['resolved', 'offered'],
  reopen: ['closed'],
  cancel: open,
  link: always,
  merge: [...open, 'resolved'],
  rate: ['resolved', 'closed'],
  resume: ['attention'],
} as const satisfies Record<PersonCommandName, readonly Situation[]>;

/** The known solution that the requester has yet to answer, if the first-level window is still open. */
export function openOffer(ticket: Ticket): Offer | undefined {
  const last = ticket.offers.at(-1);
  return ticket.stage === 'await-first-level' && last?.outcome === undefined ? last : undefined;
}

/** Whether the requester's consent is on record for what stands now; reopening takes it back. */
export const isConfirmed = ({ status, confirmation }: Ticket): boolean =>
  (status === 'resolved' || status === 'closed') && confirmation?.answer === 'confirmed';

export const isEnded = (ticket: Ticket): boolean => ticket.stage === 'ended';

/** Whether the ticket stands where the command may be given, whoever gives it. */
export function standsFor(command: PersonCommandName, ticket: Ticket): boolean {
  const from: readonly Situation[] = allowedFrom[command];
  return situationsOf(ticket).some((situation) => from.includes(situation));
}

function situationsOf(ticket: Ticket): Situation[] {
  return [
    ticket.status,
    ...(openOffer(ticket) === undefined ? [] : (['offered'] as const)),
    ...(ticket.attention === undefined || isEnded(ticket) ? [] : (['attention'] as const)),
  ];
}
