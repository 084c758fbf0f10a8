import type { PersonCommandBody, PersonCommandName, PersonCommandOf } from '../command.ts';
import type { Facts } from '../facts.ts';
import type { Ticket } from '../ticket.ts';
import type { Decide, Decision } from './decision.ts';
import { orderWork } from '../../work-order/decide.ts';
import { answerQuestions } from './answer-questions.ts';
import { assign } from './assign.ts';
import { cancel } from './cancel.ts';
import { classify } from './classify.ts';
import { comment } from './comment.ts';
import { confirm } from './confirm.ts';
import { escalate } from './escalate.ts';
import { offerSolution } from './first-level.ts';
import { forward } from './forward.ts';
import { continueWork, hold } from './hold.ts';
import { link } from './link.ts';
import { declareMajor, revokeMajor } from './major.ts';
import { merge } from './merge.ts';
import { note } from './note.ts';
import { rate } from './rate.ts';
import { reject } from './reject.ts';
import { reopen } from './reopen.ts';
import { requestInfo } from './request-info.ts';
import { resolve } from './resolve.ts';
import { resume } from './restart.ts';
import { declareOutOfScope, overruleScope } from './scope.ts';
import { reportVisit, scheduleVisit } from './visit.ts';

const deciders: { [Name in PersonCommandName]: Decide<PersonCommandBody<Name>> } = {
  comment,
  note,
  assign,
  classify,
  'answer-questions': answerQuestions,
  'request-info': requestInfo,
  hold,
  continue: continueWork,
  escalate,
  forward,
  'order-work': orderWork,
  resolve,
  'offer-solution': offerSolution,
  confirm,
  reject,
  reopen,
  cancel,
  link,
  merge,
  'overrule-scope': overruleScope,
  'declare-out-of-scope': declareOutOfScope,
  rate,
  'declare-major': declareMajor,
  'revoke-major': revokeMajor,
  'schedule-visit': scheduleVisit,
  'report-visit': reportVisit,
  resume,
};

/** What a person's command does to a ticket on which it may be given. */
export const decideForPerson = <Name extends PersonCommandName>({
  ticket,
  command,
  facts,
}: {
  ticket: Ticket;
  command: PersonCommandOf<Name>;
  facts: Facts;
}): Decision => {
  const decider: (typeof deciders)[Name] = deciders[command.type];
  return decider({ ticket, body: command.body, facts });
};
