import { toHolder, toStaff } from './addressed.ts';
import type { Compose } from './compose.ts';
import type { MailTemplate } from './mail.ts';
import { block } from './plain.ts';
import type { MailSituation } from './situation.ts';
import { namedOrManagers } from './staff.ts';

/** R11: whom the contract names for major incidents hears of one at once, and who has the call as well. */
const toThoseConcerned = (situation: MailSituation, template: MailTemplate, reason: string | undefined) => {
  const { contract } = situation.context;
  const people = namedOrManagers(situation, contract.majorIncident?.personIds ?? []);
  const quote = reason === undefined ? undefined : block(reason);
  return [...toHolder(situation, template, { quote }), ...toStaff(situation, template, { people, quote })];
};

export const majorDeclared: Compose<'major-declared'> = (situation, { reason }) =>
  toThoseConcerned(situation, 'major-declared', reason);

export const majorRevoked: Compose<'major-revoked'> = (situation, { reason }) =>
  toThoseConcerned(situation, 'major-revoked', reason);
