import type { Person } from '../directory.ts';
import type { Visit } from '../ticket/visit.ts';
import type { Locale } from '../values.ts';
import { timeIn, toRequester, toStaff } from './addressed.ts';
import type { Compose } from './compose.ts';
import type { Mail, MailTemplate } from './mail.ts';
import { block, inline } from './plain.ts';
import type { MailSituation } from './situation.ts';

/** R9: who comes, when and where, for who is visited; whom to visit for who comes. A visit that moved says so. */
export const visitScheduled: Compose<'visit-scheduled'> = (situation, { visit, replaces }) => {
  const moved = replaces === undefined ? 'no' : 'yes';
  return [
    ...toRequester(situation, 'visit-agreed', {
      params: (locale) => ({ ...visitIn(situation, visit)(locale), moved }),
    }),
    ...toVisitor(situation, visit, { template: 'visit-assigned' }),
    ...previousVisitor(situation, { visit, replaces }),
  ];
};

/** Who was to come before, if it is somebody else now. */
const previousVisitor = (
  situation: MailSituation,
  { visit, replaces }: { visit: Visit; replaces: string | undefined },
): Mail[] => {
  const before = situation.ticket.visits.find(({ id }) => id === replaces);
  return before === undefined || before.personId === visit.personId
    ? []
    : toVisitor(situation, before, { template: 'visit-withdrawn' });
};

/** A visit that was made speaks for itself; the requester hears of one that was not, in the visitor's words. */
export const visitReported: Compose<'visit-reported'> = (situation, { visitId, outcome, text }) => {
  const visit = situation.ticket.visits.find(({ id }) => id === visitId);
  return visit === undefined || outcome === 'done'
    ? []
    : toRequester(situation, 'visit-not-made', {
        params: (locale) => ({ ...visitIn(situation, visit)(locale), outcome }),
        quote: block(text),
      });
};

export const visitReminded: Compose<'visit-reminded'> = (situation, { visitId }) => {
  const visit = situation.ticket.visits.find(({ id }) => id === visitId);
  return visit === undefined ? [] : toVisitor(situation, visit, { template: 'visit-report-due' });
};

/** Nobody goes to a call that was solved or withdrawn by the event that the mail is about. */
export const visitWithdrawn = (situation: MailSituation): Mail[] =>
  situation.ticket.visits
    .filter(({ outcome, endedAt }) => outcome === 'withdrawn' && endedAt === situation.recorded.at)
    .flatMap((visit) => toVisitor(situation, visit, { template: 'visit-withdrawn' }));

const toVisitor = (
  situation: MailSituation,
  visit: Visit,
  { template }: { template: MailTemplate },
): Mail[] =>
  toStaff(situation, template, { people: visitorOf(situation, visit), params: visitIn(situation, visit) });

const visitorOf = ({ context }: MailSituation, { personId }: Visit): Person[] =>
  context.named.filter(({ id }) => id === personId);

/** What any mail of a visit may say of it. */
const visitIn = (situation: MailSituation, visit: Visit) => (locale: Locale) => {
  const { name, phone = 'none' } = situation.ticket.requester;
  const place = situation.context.locations.find(({ id }) => id === visit.locationId);
  return {
    from: timeIn(situation, visit.from)(locale),
    to: timeIn(situation, visit.to)(locale),
    place: inline([place?.name, place?.city].filter(Boolean).join(', ')),
    visitor: inline(visitorOf(situation, visit)[0]?.name ?? ''),
    requester: inline(name),
    phone: inline(phone),
  };
};
