import type { Command, WorkflowCommand } from './command.ts';
import { isPersonCommand } from './command.ts';
import { checkpoint } from './decide/checkpoint.ts';
import { close } from './decide/close.ts';
import { hearParent, resolveByParent } from './decide/by-parent.ts';
import { hearProblem, linkProblem, unlinkProblem } from './decide/by-problem.ts';
import type { Decision } from './decide/decision.ts';
import { rejected } from './decide/decision.ts';
import { attemptFirstLevel } from './decide/first-level.ts';
import { handOver } from './decide/hand-over.ts';
import { linkBack } from './decide/link.ts';
import { redirect } from './decide/redirect.ts';
import { needAttention, restart } from './decide/restart.ts';
import { resumeWork } from './decide/resume-work.ts';
import { triage } from './decide/triage.ts';
import { decideWorkOrder } from '../work-order/decide.ts';
import type { Facts } from './facts.ts';
import { refusalOf } from './permission.ts';
import type { Ticket } from './ticket.ts';
import { decideForPerson } from './decide/person-commands.ts';

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
    case 'link-problem':
      return linkProblem({ ticket, body: command, facts });
    case 'unlink-problem':
      return unlinkProblem({ ticket, body: command, facts });
    case 'hear-problem':
      return hearProblem({ ticket, body: command, facts });
  }
}
