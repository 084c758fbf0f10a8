import type { Person } from '../directory.ts';
import type { Locale } from '../values.ts';
import { timeIn, toHolder, toStaff } from './addressed.ts';
import type { Compose } from './compose.ts';
import { inline } from './plain.ts';
import type { MailSituation } from './situation.ts';

export const slaWarned: Compose<'sla-warned'> = (situation, { clock }) =>
  toHolder(situation, 'sla-warned', { params: dueOf(situation, clock) });

/** R11: hierarchical escalation: the desk's own managers hear of a missed target. */
export const slaBreached: Compose<'sla-breached'> = (situation, { clock }) => {
  const params = dueOf(situation, clock);
  const people = situation.context.staff.filter(isDeskManager);
  return [
    ...toHolder(situation, 'sla-breached', { params }),
    ...toStaff(situation, 'breach-reported', { params, people }),
  ];
};

export const attentionNeeded: Compose<'attention-needed'> = (situation, { reason }) =>
  toStaff(situation, 'attention-needed', {
    params: () => ({ reason: inline(reason) }),
    people: situation.context.staff.filter(({ role }) => role === 'administrator'),
  });

/** A manager without a customer is one of the desk's. */
const isDeskManager = ({ role, customerId }: Person): boolean =>
  role === 'manager' && customerId === undefined;

const dueOf = (situation: MailSituation, clock: 'response' | 'resolution') => {
  const due = timeIn(situation, situation.ticket.sla[clock].dueAt);
  return (locale: Locale) => ({ clock, due: due(locale) });
};
