import type { MailKey } from '../messages/mail.ts';
import type { Params } from '../messages/translator.ts';
import type { Locale } from '../values.ts';

/** What a mail says; each has a subject and a body in the catalogue. */
export type MailTemplate =
  Extract<MailKey, `${string}.subject`> extends `${infer Template}.subject` ? Template : never;

export type LinkLabel = Extract<MailKey, `link.${string}`> extends `link.${infer Label}` ? Label : never;

/** `url` opens a page of the console; whatever it is about happens only by a button there (U5). */
export type MailLink = { label: LinkLabel; url: string };

/** A mail that an event causes, before it is put into words. */
export type Mail = {
  template: MailTemplate;
  /**
   * Tells the mails of one event apart: the template, and whose it is where several people get the same one. It goes
   * along as a tag, which may hold letters, digits, _ and - only
   * (https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageTag.html).
   */
  key: string;
  to: string;
  /** The provider in whose own thread it stands; all others of a ticket are one thread. */
  providerId?: string | undefined;
  locale: Locale;
  /** Whom the mail greets. */
  name: string;
  number: string;
  params: Params;
  /** What a person wrote, or a solution: set apart from our own words. */
  quote?: string | undefined;
  /** The quote is Markdown, as knowledge articles are: laid out in HTML, left as it is in plain text. */
  isMarkdown?: true | undefined;
  links: readonly MailLink[];
};
