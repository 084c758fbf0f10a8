import type { Place } from '../../domain/lifecycle/place.ts';

/** The workflow service. */
export interface WorkflowClient {
  /** Starts `<ticketId>-<generation>`; an execution of that name that exists already is no error. */
  start(execution: { ticketId: string; generation: number }): Promise<void>;
  /** Ends a wait; a token that was settled or timed out is no error. */
  wake(token: string, place: Place): Promise<void>;
  /** Whether `<ticketId>-<generation>` still runs. */
  isRunning(execution: { ticketId: string; generation: number }): Promise<boolean>;
  /** The states that an execution has entered, oldest first. */
  history(execution: {
    ticketId: string;
    generation: number;
  }): Promise<{ status: string; steps: { state: string; at: string }[] }>;
}

/** A mail that is ready to go; `eventId` and `template` mark it, so that a repeated send can be recognised. */
export type OutgoingMail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  eventId: string;
  template: string;
  /** The ticket that it is about. */
  ticketId?: string;
  /** Threads mails together: a ticket's, or those between the desk and one provider about it. */
  threadId?: string;
};

/** The mail service will never take this mail (a malformed address, a blocked text): a repetition cannot help. */
export class MailRefusedError extends Error {
  override name = 'MailRefusedError';
}

export interface Mailer {
  /** @throws MailRefusedError when a repetition cannot help; any other error may be tried again. */
  send(mail: OutgoingMail): Promise<void>;
}

/** Publishes to the managers' topic. */
export interface Publisher {
  publish(message: { subject: string; text: string; customerId?: string }): Promise<void>;
}
