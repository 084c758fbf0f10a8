import * as z from 'zod';

/** A mail as its reader gets it; `event` and `template` say what caused it. */
export const deskMail = z.object({
  to: z.string(),
  subject: z.string(),
  template: z.string(),
  event: z.string(),
  text: z.string(),
  html: z.string(),
});
export type DeskMail = z.infer<typeof deskMail>;

/**
 * A running desk with the demo's records, as a test may use it: over HTTP, and wherever it runs. A test that asks for what
 * a desk cannot do ends there as skipped.
 */
export type Desk = {
  baseUrl: string;
  /** A bearer token for one of the demo's people. */
  tokenFor: (email: string) => Promise<string>;
  /** Whether a gateway in front turns away callers without a valid token, in words of its own. */
  hasGateway?: boolean;
  /**
   * Where time stands still until it is moved: moves it by an ISO 8601 duration (`PT8H`); resolves, with the instant then,
   * when everything due has run.
   */
  advance?: (duration: string) => Promise<string>;
  /** The mails that quote a ticket's number, or went to an address, oldest first. */
  mails: (of: { number?: string; to?: string }) => Promise<DeskMail[]>;
  /** What `look` finds as soon as it finds something; throws with `what` when it does not in time. */
  eventually: <Found>(what: string, look: () => Promise<Found | undefined>) => Promise<Found>;
  /** Stops a ticket's execution behind the desk's back. */
  stopExecution: (execution: { id: string; generation: number }) => Promise<void>;
};
