import type { WorkOrderCommandName } from '../work-order/command.ts';
import type { PersonCommandName } from './command.ts';
import type { Situation } from './situation.ts';
import type { SupportLevel, Ticket, TicketStatus } from './ticket.ts';

type Relation = Ticket['links'][number]['relation'];

/** Why a command was refused: a closed list of codes with what a message needs to say; the texts live in the API. */
export type Rejection =
  | { code: 'forbidden'; command: PersonCommandName | WorkOrderCommandName }
  | {
      code: 'not-allowed-from-here';
      command: PersonCommandName;
      status: TicketStatus;
      allowedFrom: readonly Situation[];
      /** What the same person may do with the ticket as it stands. */
      possible: PersonCommandName[];
    }
  | { code: 'level-0-does-not-solve'; level: SupportLevel }
  | { code: 'already-offered'; knownErrorId: string }
  | { code: 'known-solution-is-not-new' }
  | { code: 'unknown-clause'; clause: string }
  | { code: 'hold-is-over' }
  | { code: 'already-linked'; ticketId: string; relation: Relation }
  | { code: 'same-ticket'; ticketId: string }
  | { code: 'nothing-to-change'; command: PersonCommandName | WorkOrderCommandName }
  | { code: 'work-orders-open'; numbers: readonly string[] }
  | { code: 'work-order-ended'; number: string }
  | { code: 'too-many-work-orders'; limit: number }
  | { code: 'too-deep-family'; ticketId: string }
  | { code: 'parent-is-done'; ticketId: string }
  | { code: 'children-open'; numbers: readonly string[] }
  | { code: 'no-children' }
  | { code: 'questions-not-in-contract' }
  | { code: 'remote-delivery-makes-no-visits' }
  | { code: 'visit-is-past' };

/** The person's role never gives this command. */
export const forbidden = (command: PersonCommandName | WorkOrderCommandName): Rejection => ({
  code: 'forbidden',
  command,
});

/** The ticket does not stand where the command can be given. */
export const notAllowedFromHere = (
  params: Omit<Extract<Rejection, { code: 'not-allowed-from-here' }>, 'code'>,
): Rejection => ({ code: 'not-allowed-from-here', ...params });

/** R13: under a Level 0 contract the desk passes on and follows, and does not try to solve. */
export const level0DoesNotSolve = (level: SupportLevel): Rejection => ({
  code: 'level-0-does-not-solve',
  level,
});

/** R14: no solution is offered twice to one caller. */
export const alreadyOffered = (knownErrorId: string): Rejection => ({
  code: 'already-offered',
  knownErrorId,
});

/** What the knowledge base has already needs no new article. */
export const knownSolutionIsNotNew: Rejection = { code: 'known-solution-is-not-new' };

/** The contract has no such exclusion. */
export const unknownClause = (clause: string): Rejection => ({ code: 'unknown-clause', clause });

/** A hold ends in the future. */
export const holdIsOver: Rejection = { code: 'hold-is-over' };

/** The two tickets are linked in this way already. */
export const alreadyLinked = (link: { ticketId: string; relation: Relation }): Rejection => ({
  code: 'already-linked',
  ...link,
});

/** A ticket can't be linked to or merged into itself. */
export const sameTicket = (ticketId: string): Rejection => ({ code: 'same-ticket', ticketId });

/** The ticket is already as the command would make it. */
export const nothingToChange = (command: PersonCommandName | WorkOrderCommandName): Rejection => ({
  code: 'nothing-to-change',
  command,
});

/** One parent, many children: a parent has no parent, a child no children and no other parent. */
export const tooDeepFamily = (ticketId: string): Rejection => ({ code: 'too-deep-family', ticketId });

/** What is solved or withdrawn takes no unfinished work under it, unless its solution is the children's too. */
export const parentIsDone = (ticketId: string): Rejection => ({ code: 'parent-is-done', ticketId });

/** peers 18: a parent is not ended while children are open that don't end with it. */
export const childrenOpen = (numbers: readonly string[]): Rejection => ({ code: 'children-open', numbers });

/** A message to the children of a ticket that has none. */
export const noChildren: Rejection = { code: 'no-children' };

/** R13: question sets are the first level's tool; under a Level 0 contract none is offered. */
export const questionsNotInContract: Rejection = { code: 'questions-not-in-contract' };

/** R9: who bought remote service at a place gets no visit there. */
export const remoteDeliveryMakesNoVisits: Rejection = { code: 'remote-delivery-makes-no-visits' };

/** A visit begins in the future. */
export const visitIsPast: Rejection = { code: 'visit-is-past' };

/** peers 18: a ticket is not solved while others still work on it. */
export const workOrdersOpen = (numbers: readonly string[]): Rejection => ({
  code: 'work-orders-open',
  numbers,
});

/** A work order that is done, refused or cancelled stays so; more work is another order. */
export const workOrderEnded = (number: string): Rejection => ({ code: 'work-order-ended', number });

export const tooManyWorkOrders = (limit: number): Rejection => ({ code: 'too-many-work-orders', limit });
