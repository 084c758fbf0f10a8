import type { Person } from '../directory.ts';
import { dateTime } from '../messages/format.ts';
import { priorityLabels } from '../messages/labels.ts';
import type { Params } from '../messages/translator.ts';
import type { Bilingual, Instant, Locale } from '../values.ts';
import { type Holder, holderOf } from './holder.ts';
import type { LinkLabel, Mail, MailLink, MailTemplate } from './mail.ts';
import { inline } from './plain.ts';
import type { MailSituation } from './situation.ts';

/** What the desk speaks with its groups and providers, of whom no language is known. */
const deskLocale: Locale = 'tr';

/** What a mail says beside its template; `params` may be in the reader's language. */
export type Words = {
  params?: (locale: Locale) => Params;
  quote?: string | undefined;
  isMarkdown?: true;
  links?: readonly MailLink[];
};

/** To the person whose call it is, in the call's language. */
export const toRequester = (
  situation: MailSituation,
  template: MailTemplate,
  { links = [link(situation, 'open')], ...words }: Words = {},
): Mail[] => {
  const { name, email } = situation.ticket.requester;
  return [
    mailOf(
      situation,
      { template, key: template, to: email, name, locale: situation.ticket.locale },
      { ...words, links },
    ),
  ];
};

/** What tells nothing new: a provider may do without (peers 21). */
const reminders: readonly MailTemplate[] = ['chased', 'sla-warned', 'work-order-chased'];

/** To the group or provider that has the ticket; nobody when it has no mailbox, or wants no reminders. */
export const toHolder = (
  situation: MailSituation,
  template: MailTemplate,
  { holder = holderOf(situation.ticket, situation.context), ...words }: Words & { holder?: Holder } = {},
): Mail[] =>
  holder.email === undefined || (holder.wantsReminders === false && reminders.includes(template))
    ? []
    : [
        mailOf(
          situation,
          {
            template,
            key: template,
            to: holder.email,
            providerId: holder.providerId,
            name: holder.name[deskLocale],
            locale: deskLocale,
          },
          { links: [link(situation, 'open')], ...words },
        ),
      ];

/** To people of the desk, each in their own language. */
export const toStaff = (
  situation: MailSituation,
  template: MailTemplate,
  { people, ...words }: Words & { people: readonly Person[] },
): Mail[] =>
  people.map(({ id, email: to, name, locale }) =>
    mailOf(
      situation,
      { template, key: `${template}_${id}`, to, name, locale },
      { links: [link(situation, 'open')], ...words },
    ),
  );

/** A link to the ticket's page, which may ask for an answer there. */
export const link = ({ ticket, context }: MailSituation, label: LinkLabel, answer?: string): MailLink => ({
  label,
  url: `${context.consoleUrl}/tickets/${ticket.id}${answer === undefined ? '' : `?answer=${answer}`}`,
});

/** Yes and no to the question whether it is solved (R7). */
export const consentLinks = (situation: MailSituation): MailLink[] => [
  link(situation, 'confirm', 'confirm'),
  link(situation, 'reject', 'reject'),
];

/** An instant in the words of the desk's calendar. */
export const timeIn =
  ({ context: { timeZone } }: MailSituation, at: Instant) =>
  (locale: Locale): string =>
    dateTime(at, { locale, timeZone });

export const nameIn = (name: Bilingual, locale: Locale): string => inline(name[locale]);

type Reader = Pick<Mail, 'template' | 'key' | 'to' | 'providerId' | 'name' | 'locale'>;

const mailOf = (
  situation: MailSituation,
  reader: Reader,
  { params, quote, isMarkdown, links = [] }: Words,
): Mail => ({
  ...reader,
  name: inline(reader.name),
  number: situation.ticket.number,
  params: { ...commonParams(situation, reader.locale), ...params?.(reader.locale) },
  quote,
  isMarkdown,
  links,
});

/** What any template may name. */
const commonParams = (situation: MailSituation, locale: Locale): Params => {
  const { ticket, context } = situation;
  const { response, resolution } = ticket.sla;
  return {
    number: ticket.number,
    title: inline(ticket.title),
    customer: inline(context.customer.name),
    priority: priorityLabels[ticket.priority - 1]?.[locale] ?? ticket.priority,
    responseDue: timeIn(situation, response.dueAt)(locale),
    resolutionDue: timeIn(situation, resolution.dueAt)(locale),
    receiver: nameIn(holderOf(ticket, context).name, locale),
  };
};
