import type { PersonCommandBody } from '../command.ts';
import { childIdsOf } from '../family.ts';
import { noChildren } from '../rejection.ts';
import type { Ticket } from '../ticket.ts';
import type { Decide, Decision } from './decision.ts';
import { accepted, rejected } from './decision.ts';
import { movedWindow } from './moved-window.ts';

/**
 * A public message. From the desk or a provider it is human contact and stops the response clock; from the requester,
 * while the desk waits for an answer, it is that answer and the work goes on where it stood. After the solution it is
 * neither consent nor refusal, so nothing is opened again by it (peers 6).
 */
export const comment: Decide<PersonCommandBody<'comment'>> = ({ ticket, body, facts }) => {
  const isRequester = facts.actor.kind === 'person' && facts.actor.role === 'requester';
  if (body.toChildren && !isRequester) return toAll({ ticket, text: body.text });
  if (!isRequester || ticket.stage !== 'await-requester') {
    const afterResolution = isRequester && ticket.stage === 'await-confirmation';
    return accepted({
      type: 'commented',
      text: body.text,
      humanContact: !isRequester,
      ...(afterResolution && { afterResolution }),
    });
  }
  const { returnTo = ticket.stage, askedAt = facts.now } = ticket.requestedInfo ?? {};
  const firstLevelUntil = movedWindow({ ...ticket, stage: returnTo }, { since: askedAt, facts });
  return accepted({ type: 'info-provided', text: body.text, firstLevelUntil });
};

/** One message for the requesters of a parent and of all its children. */
const toAll = ({ ticket, text }: { ticket: Ticket; text: string }): Decision =>
  childIdsOf(ticket).length === 0
    ? rejected(noChildren)
    : accepted({ type: 'commented', text, humanContact: true, toChildren: true });
