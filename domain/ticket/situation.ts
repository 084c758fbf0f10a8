import type { PersonCommandName } from './command.ts';
import { isDone } from './family.ts';
import type { Offer, Ticket, TicketStatus } from './ticket.ts';
import { openVisit } from './visit.ts';

/**
 * Where a ticket stands as far as commands care: its status, and beside it `on-hold` while it waits for others than its
 * requester, `offered` while a known solution waits for
 * the requester's answer in the first-level window, `first-level` while that window is open for another one, `attention` while its workflow has stopped on a fault, and
 * `in-scope` or `out-of-scope` while that can still be decided otherwise, `major-incident` until it has ended,
 * `ordinary-incident` for another one in work, `visit-agreed` while a visit is to be made or reported.
 */
export type Situation =
  | TicketStatus
  | 'on-hold'
  | 'offered'
  | 'first-level'
  | 'attention'
  | 'in-scope'
  | 'out-of-scope'
  | 'ordinary-incident'
  | 'major-incident'
  | 'visit-agreed';

const open = ['new', 'in-progress', 'pending'] as const;
const always = [...open, 'resolved', 'closed', 'cancelled'] as const;

/** From where each command may be given: one of these situations must hold. */
export const allowedFrom = {
  comment: always,
  note: always,
  assign: open,
  classify: open,
  'answer-questions': open,
  'request-info': open,
  hold: ['new', 'in-progress', 'on-hold'],
  continue: ['on-hold'],
  escalate: open,
  forward: open,
  'order-work': open,
  resolve: open,
  'offer-solution': ['first-level'],
  confirm: ['resolved', 'offered'],
  reject: ['resolved', 'offered'],
  reopen: ['closed'],
  cancel: open,
  link: always,
  merge: [...open, 'resolved'],
  'overrule-scope': ['out-of-scope'],
  'declare-out-of-scope': ['in-scope'],
  rate: ['resolved', 'closed'],
  'declare-major': ['ordinary-incident'],
  'revoke-major': ['major-incident'],
  'schedule-visit': open,
  'report-visit': ['visit-agreed'],
  resume: ['attention'],
} as const satisfies Record<PersonCommandName, readonly Situation[]>;

/** The known solution that the requester has yet to answer, if the first-level window is still open. */
export function openOffer(ticket: Ticket): Offer | undefined {
  const last = ticket.offers.at(-1);
  return ticket.stage === 'await-first-level' && last?.outcome === undefined ? last : undefined;
}

/** The known solution that an agent gave and that the requester now judges. */
export const givenKnownError = ({ resolution }: Ticket): { knownErrorId?: string } =>
  resolution?.knownErrorId === undefined ? {} : { knownErrorId: resolution.knownErrorId };

/** Whether the requester's consent is on record for what stands now; reopening takes it back. */
export const isConfirmed = ({ status, confirmation }: Ticket): boolean =>
  (status === 'resolved' || status === 'closed') && confirmation?.answer === 'confirmed';

export const isEnded = (ticket: Ticket): boolean => ticket.stage === 'ended';

/** Whether the ticket stands where the command may be given, whoever gives it. */
export function standsFor(command: PersonCommandName, ticket: Ticket): boolean {
  const from: readonly Situation[] = allowedFrom[command];
  return situationsOf(ticket).some((situation) => from.includes(situation));
}

function scopeSituation({ scope, status, stage }: Ticket): Situation[] {
  if (!scope.in) return stage === 'ended' ? [] : ['out-of-scope'];
  return open.some((one) => one === status) ? ['in-scope'] : [];
}

function firstLevelSituation(ticket: Ticket): Situation[] {
  if (ticket.stage !== 'await-first-level') return [];
  return openOffer(ticket) === undefined ? ['first-level'] : ['offered'];
}

function incidentSituation(ticket: Ticket): Situation[] {
  if (ticket.major !== undefined) return isEnded(ticket) ? [] : ['major-incident'];
  return ticket.type === 'incident' && !isDone(ticket) ? ['ordinary-incident'] : [];
}

function situationsOf(ticket: Ticket): Situation[] {
  return [
    ticket.status,
    ...(ticket.hold === undefined ? [] : (['on-hold'] as const)),
    ...firstLevelSituation(ticket),
    ...scopeSituation(ticket),
    ...(ticket.attention === undefined || isEnded(ticket) ? [] : (['attention'] as const)),
    ...incidentSituation(ticket),
    ...(openVisit(ticket) === undefined ? [] : (['visit-agreed'] as const)),
  ];
}
