import type { NewTicket } from '../models/new-ticket.ts';

/** What the parts of the new call's form share: what has been typed, and what was refused. */
export type NewTicketPart = {
  form: NewTicket;
  change: (changes: Partial<NewTicket>) => void;
  errorOf: (field: keyof NewTicket) => string | undefined;
};
