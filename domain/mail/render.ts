import { mailText } from '../messages/mail.ts';
import { type Letter, paragraphsOf } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { Mail } from './mail.ts';

export type RenderedMail = { subject: string; text: string; html: string };

/** A mail in the reader's language; the subject carries the ticket's number (`[ACME-1042] …`, R1). */
export const render = (mail: Mail): RenderedMail => {
  const letter = letterOf(mail);
  return { subject: letter.subject, text: letterText(letter), html: letterHtml(letter) };
};

const letterOf = ({ template, locale, name, number, params, quote, isMarkdown, links }: Mail): Letter => ({
  locale,
  subject: `[${number}] ${mailText(locale, `${template}.subject`, params)}`,
  greeting: mailText(locale, 'greeting', { name }),
  paragraphs: paragraphsOf(mailText(locale, `${template}.body`, params)),
  quote,
  isMarkdown,
  links: links.map(({ label, url }) => ({ text: mailText(locale, `link.${label}`), url })),
  footer: mailText(locale, 'footer', { number }),
});
