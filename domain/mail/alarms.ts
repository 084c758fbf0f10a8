import type { Locale } from '../values.ts';
import { nameIn, timeIn, toHolder, toStaff } from './addressed.ts';
import type { Compose, EventOf } from './compose.ts';
import type { Mail, MailTemplate } from './mail.ts';
import { holderOf } from './holder.ts';
import { inline } from './plain.ts';
import type { MailSituation } from './situation.ts';
import { escalatedTo, namedOrManagers } from './staff.ts';

type Alarm = 'sla-warned' | 'sla-breached' | 'sla-overdue';

/**
 * R11: hierarchical escalation: whoever has the call hears of each step of a clock, and whom the contract names for
 * exactly this step; of a missed target at least the desk's managers.
 */
export const slaWarned: Compose<'sla-warned'> = (situation, event) => [
  ...toHolder(situation, 'sla-warned', { params: dueOf(situation, event) }),
  ...toNamed(situation, event, 'warning-reported'),
];

export const slaBreached: Compose<'sla-breached'> = (situation, event) => {
  const params = dueOf(situation, event);
  const people = namedOrManagers(situation, escalatedTo(event, situation.context.contract));
  return [
    ...toHolder(situation, 'sla-breached', { params }),
    ...toStaff(situation, 'breach-reported', { params, people }),
  ];
};

export const slaOverdue: Compose<'sla-overdue'> = (situation, event) => [
  ...toHolder(situation, 'sla-overdue', { params: dueOf(situation, event) }),
  ...toNamed(situation, event, 'overdue-reported'),
];

const toNamed = (situation: MailSituation, event: EventOf<Alarm>, template: MailTemplate): Mail[] => {
  const personIds = escalatedTo(event, situation.context.contract);
  const people = personIds.length > 0 ? namedOrManagers(situation, personIds) : [];
  return toStaff(situation, template, { params: dueOf(situation, event), people });
};

export const attentionNeeded: Compose<'attention-needed'> = (situation, { reason }) =>
  toStaff(situation, 'attention-needed', {
    params: () => ({ reason: inline(reason) }),
    people: situation.context.staff.filter(({ role }) => role === 'administrator'),
  });

/** A group with nobody is a fault in the directory, which an administrator mends. */
export const groupFoundEmpty: Compose<'group-found-empty'> = (situation, { groupId }) => {
  const group = holderOf({ level: 'L2', groupId }, situation.context);
  return toStaff(situation, 'group-found-empty', {
    params: (locale) => ({ group: nameIn(group.name, locale) }),
    people: situation.context.staff.filter(({ role }) => role === 'administrator'),
  });
};

/** Only where there is an update clock is one told of; the type can't know. */
const dueOf = (situation: MailSituation, event: EventOf<Alarm>) => {
  const { sla } = situation.ticket;
  const { clock } = event;
  const due = timeIn(situation, (sla[clock] ?? sla.resolution).dueAt);
  const percent = 'percent' in event ? event.percent : 100;
  return (locale: Locale) => ({ clock, percent, due: due(locale) });
};
