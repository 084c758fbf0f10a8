import type { Contract } from '../../../domain/contract/contract.ts';
import type { Customer } from '../../../domain/directory.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { GivenAnswers, Questionnaire } from '../../../domain/question-set/questionnaire.ts';
import type { OpenTicket, PersonCommand } from '../../../domain/ticket/command.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { Locale } from '../../../domain/values.ts';
import type { WorkOrderCommand } from '../../../domain/work-order/command.ts';
import type { ApiDependencies } from '../dependencies.ts';
import type { Call, Caller } from '../http/endpoint.ts';
import { type FieldError, Problem, unknownReference } from '../http/problem.ts';
import { walkError } from './fault-messages.ts';
import { isOffered } from './in-sight.ts';

type Dependencies = Pick<ApiDependencies, 'directory'>;
type Opening = {
  call: Pick<Call<unknown, OpenTicket>, 'principal' | 'locale' | 'body'>;
  customer: Customer;
  contract: Contract;
};

/**
 * What the answers that a call comes with lead to; undefined where there are none.
 *
 * @throws Problem `validation-failed` that names the field
 */
export const answersAtOpening = async (
  dependencies: Dependencies,
  { call, customer, contract }: Opening,
): Promise<Questionnaire | undefined> => {
  const { principal, locale, body } = call;
  if (!body.questions) return undefined;
  if (contract.level === 'L0') throw invalid({ field: 'questions', code: 'not-in-contract' });
  const asked = { given: body.questions, customerId: customer.id, under: 'questions.' };
  return walked(dependencies, { ...asked, principal, locale });
};

/** The same for the command `answer-questions`; undefined for another. */
export const answersOf = async (
  dependencies: Dependencies,
  attempt: { command: PersonCommand | WorkOrderCommand; call: Caller; ticket: Ticket },
): Promise<Questionnaire | undefined> => {
  const { command, call, ticket } = attempt;
  if (command.type !== 'answer-questions') return undefined;
  const asked = { given: command.body, customerId: ticket.customerId, under: '' };
  return walked(dependencies, { ...asked, principal: call.principal, locale: call.locale });
};

type Asked = {
  given: GivenAnswers;
  customerId: string;
  /** Where the answers stand in the body. */
  under: string;
  principal: Principal;
  locale: Locale;
};

const walked = async ({ directory }: Dependencies, asked: Asked): Promise<Questionnaire> => {
  const { given, under, locale } = asked;
  const set = await directory.questionSet(given.questionSetId);
  if (!set || !isOffered(set, asked)) throw unknownReference(`${under}questionSetId`);
  const { walk } = await import('../../../domain/question-set/walk.ts');
  const end = walk(set, given.answers);
  switch (end.kind) {
    case 'outcome':
      return end.questionnaire;
    case 'fault':
      throw new Problem('validation-failed', { errors: [walkError(end.fault, { locale, under })] });
    case 'question':
      throw invalid({ field: `${under}answers`, code: 'path-unfinished' });
  }
};

const invalid = (error: Omit<FieldError, 'message'>): Problem =>
  new Problem('validation-failed', { errors: [{ ...error, message: error.code }] });
