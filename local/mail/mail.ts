import { createHash } from 'node:crypto';
import * as z from 'zod';
import { instant } from '../../domain/values.ts';

/** How the relay by SMTP fares; `error` is what the mail server said last. */
const relayState = z.strictObject({
  state: z.enum(['waiting', 'sent', 'failed']),
  attempts: z.int().min(0),
  error: z.string().optional(),
});
export type RelayState = z.infer<typeof relayState>;

/** A line of the outbox. `at` is the desk's time; `event` and `template` are the sender's tags. */
export const outboxRow = z.object({
  id: z.string(),
  at: instant,
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  ticket: z.string().optional(),
  event: z.string().optional(),
  template: z.string().optional(),
  relay: relayState.optional(),
});
export type OutboxRow = z.infer<typeof outboxRow>;

/** A mail as one reader gets it. */
export const mail = outboxRow.extend({
  replyTo: z.array(z.string()).default([]),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })).default([]),
  text: z.string().optional(),
  html: z.string().optional(),
});
export type Mail = z.infer<typeof mail>;

/** What a sender hands in. */
export type NewMail = Omit<Mail, 'id' | 'at' | 'ticket' | 'relay'>;

/** `Ayşe Ak <AYSE@acme.example>` → `ayse@acme.example`; mail addresses are ASCII here, so case is plain. */
export const addressOf = (recipient: string): string =>
  (/<([^<>]*)>\s*$/.exec(recipient)?.[1] ?? recipient).trim().toLowerCase();

/** The ticket that a subject quotes: `[ACME-1042] …` → `ACME-1042`. */
export const ticketOf = (subject: string): string | undefined =>
  /\[([A-Z][A-Z0-9]{1,9}-\d{1,12})\]/.exec(subject)?.[1];

/** The id of a mail whose sender has marked it: the same for the same event, template and reader, so a repeat is known. */
export function markedId({
  event,
  template,
  to,
}: Pick<NewMail, 'event' | 'template' | 'to'>): string | undefined {
  if (event === undefined || template === undefined) return undefined;
  const mark = JSON.stringify([event, template, addressOf(to)]);
  return createHash('sha256').update(mark).digest('base64url').slice(0, 26);
}
