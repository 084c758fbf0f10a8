import type { PersonCommandName } from './command.ts';
import type { Situation } from './situation.ts';
import type { SupportLevel, Ticket, TicketStatus } from './ticket.ts';

type Relation = Ticket['links'][number]['relation'];

/** Why a command was refused: a closed list of codes with what a message needs to say; the texts live in the API. */
export type Rejection =
  | { code: 'forbidden'; command: PersonCommandName }
  | {
      code: 'not-allowed-from-here';
      command: PersonCommandName;
      status: TicketStatus;
      allowedFrom: readonly Situation[];
      /** What the same person may do with the ticket as it stands. */
      possible: PersonCommandName[];
    }
  | { code: 'level-0-does-not-solve'; level: SupportLevel }
  | { code: 'already-linked'; ticketId: string; relation: Relation }
  | { code: 'same-ticket'; ticketId: string }
  | { code: 'nothing-to-change'; command: PersonCommandName };

/** The person's role never gives this command. */
export const forbidden = (command: PersonCommandName): Rejection => ({ code: 'forbidden', command });

/** The ticket does not stand where the command can be given. */
export const notAllowedFromHere = (
  params: Omit<Extract<Rejection, { code: 'not-allowed-from-here' }>, 'code'>,
): Rejection => ({ code: 'not-allowed-from-here', ...params });

/** R13: under a Level 0 contract the desk passes on and follows, and does not try to solve. */
export const level0DoesNotSolve = (level: SupportLevel): Rejection => ({
  code: 'level-0-does-not-solve',
  level,
});

/** The two tickets are linked in this way already. */
export const alreadyLinked = (link: { ticketId: string; relation: Relation }): Rejection => ({
  code: 'already-linked',
  ...link,
});

/** A ticket can't be linked to or merged into itself. */
export const sameTicket = (ticketId: string): Rejection => ({ code: 'same-ticket', ticketId });

/** The ticket is already as the command would make it. */
export const nothingToChange = (command: PersonCommandName): Rejection => ({
  code: 'nothing-to-change',
  command,
});
