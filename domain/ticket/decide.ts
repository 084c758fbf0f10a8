import type { Command, PersonCommand, WorkflowCommand } from './command.ts';
import { isPersonCommand } from './command.ts';
import { assign } from './decide/assign.ts';
import { cancel } from './decide/cancel.ts';
import { checkpoint } from './decide/checkpoint.ts';
import { classify } from './decide/classify.ts';
import { close } from './decide/close.ts';
import { comment } from './decide/comment.ts';
import { confirm } from './decide/confirm.ts';
import { hearParent, resolveByParent } from './decide/by-parent.ts';
import type { Decision } from './decide/decision.ts';
import { rejected } from './decide/decision.ts';
import { escalate } from './decide/escalate.ts';
import { continueWork, hold } from './decide/hold.ts';
import { attemptFirstLevel } from './decide/first-level.ts';
import { forward } from './decide/forward.ts';
import { handOver } from './decide/hand-over.ts';
import { link, linkBack } from './decide/link.ts';
import { declareMajor, revokeMajor } from './decide/major.ts';
import { merge } from './decide/merge.ts';
import { note } from './decide/note.ts';
import { declareOutOfScope, overruleScope } from './decide/scope.ts';
import { rate } from './decide/rate.ts';
import { redirect } from './decide/redirect.ts';
import { reject } from './decide/reject.ts';
import { reopen } from './decide/reopen.ts';
import { requestInfo } from './decide/request-info.ts';
import { resolve } from './decide/resolve.ts';
import { needAttention, restart, resume } from './decide/restart.ts';
import { resumeWork } from './decide/resume-work.ts';
import { triage } from './decide/triage.ts';
import { reportVisit, scheduleVisit } from './decide/visit.ts';
import { decideWorkOrder, orderWork } from '../work-order/decide.ts';
import type { Facts } from './facts.ts';
import { refusalOf } from './permission.ts';
import type { Ticket } from './ticket.ts';

type Request<Asked> = { ticket: Ticket; command: Asked; facts: Facts };

/**
 * What a command does to a ticket: the one place where that is decided, whoever asks. A person's command must be within
 * the person's rights (but visibility, which is `maySee`'s) and fit where the ticket stands, or is rejected; a workflow's
 * command that comes too late decides nothing, `[]`.
 */
export function decide({ ticket, command, facts }: Request<Command>): Decision {
  if (command.type === 'work-order') return decideWorkOrder({ ticket, command, facts });
  if (!isPersonCommand(command)) return decideForWorkflow({ ticket, command, facts });
  const { actor, contract } = facts;
  const refusal = refusalOf({ actor, command: command.type, ticket, contract });
  return refusal === undefined ? decideForPerson({ ticket, command, facts }) : rejected(refusal);
}

function decideForPerson({ ticket, command, facts }: Request<PersonCommand>): Decision {
  switch (command.type) {
    case 'comment':
      return comment({ ticket, body: command.body, facts });
    case 'note':
      return note({ ticket, body: command.body, facts });
    case 'assign':
      return assign({ ticket, body: command.body, facts });
    case 'classify':
      return classify({ ticket, body: command.body, facts });
    case 'request-info':
      return requestInfo({ ticket, body: command.body, facts });
    case 'hold':
      return hold({ ticket, body: command.body, facts });
    case 'continue':
      return continueWork({ ticket, body: command.body, facts });
    case 'escalate':
      return escalate({ ticket, body: command.body, facts });
    case 'forward':
      return forward({ ticket, body: command.body, facts });
    case 'order-work':
      return orderWork({ ticket, body: command.body, facts });
    case 'resolve':
      return resolve({ ticket, body: command.body, facts });
    case 'confirm':
      return confirm({ ticket, body: command.body, facts });
    case 'reject':
      return reject({ ticket, body: command.body, facts });
    case 'reopen':
      return reopen({ ticket, body: command.body, facts });
    case 'cancel':
      return cancel({ ticket, body: command.body, facts });
    case 'link':
      return link({ ticket, body: command.body, facts });
    case 'merge':
      return merge({ ticket, body: command.body, facts });
    case 'overrule-scope':
      return overruleScope({ ticket, body: command.body, facts });
    case 'declare-out-of-scope':
      return declareOutOfScope({ ticket, body: command.body, facts });
    case 'rate':
      return rate({ ticket, body: command.body, facts });
    case 'declare-major':
      return declareMajor({ ticket, body: command.body, facts });
    case 'revoke-major':
      return revokeMajor({ ticket, body: command.body, facts });
    case 'schedule-visit':
      return scheduleVisit({ ticket, body: command.body, facts });
    case 'report-visit':
      return reportVisit({ ticket, body: command.body, facts });
    case 'resume':
      return resume({ ticket, body: command.body, facts });
  }
}

function decideForWorkflow({ ticket, command, facts }: Request<WorkflowCommand>): Decision {
  switch (command.type) {
    case 'triage':
      return triage({ ticket, body: command, facts });
    case 'redirect':
      return redirect({ ticket, body: command, facts });
    case 'attempt-first-level':
      return attemptFirstLevel({ ticket, body: command, facts });
    case 'hand-over':
      return handOver({ ticket, body: command, facts });
    case 'checkpoint':
      return checkpoint({ ticket, body: command, facts });
    case 'resume-work':
      return resumeWork({ ticket, body: command, facts });
    case 'close':
      return close({ ticket, body: command, facts });
    case 'need-attention':
      return needAttention({ ticket, body: command });
    case 'restart':
      return restart({ ticket, body: command, facts });
    case 'link-back':
      return linkBack({ ticket, body: command, facts });
    case 'resolve-by-parent':
      return resolveByParent({ ticket, body: command, facts });
    case 'hear-parent':
      return hearParent({ ticket, body: command, facts });
  }
}
