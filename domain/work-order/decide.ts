import type { Role } from '../people/principal.ts';
import type { PersonCommandBody } from '../ticket/command.ts';
import type { Decide, Decision } from '../ticket/decide/decision.ts';
import { accepted, rejected } from '../ticket/decide/decision.ts';
import { resolve } from '../ticket/decide/resolve.ts';
import type { TicketEvent } from '../ticket/event.ts';
import type { Facts } from '../ticket/facts.ts';
import { isBoundByLevel0 } from '../ticket/permission.ts';
import {
  forbidden,
  level0DoesNotSolve,
  nothingToChange,
  tooManyWorkOrders,
  workOrderEnded,
} from '../ticket/rejection.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { OrderCommand, WorkOrderCommand } from './command.ts';
import { workOrdered } from './order.ts';
import { hasRoleForOrder } from './permission.ts';
import { nextChaseFrom } from './terms.ts';
import type { WorkOrder } from './work-order.ts';
import { isOpenOrder, mostWorkOrders, openOrders, orderOf } from './work-order.ts';

/** Gives a part of the work to a group or a provider, beside whoever has the ticket (R15). */
export const orderWork: Decide<PersonCommandBody<'order-work'>> = ({ ticket, body, facts }) => {
  if (ticket.workOrders.length >= mostWorkOrders) return rejected(tooManyWorkOrders(mostWorkOrders));
  const { groupId, providerId = '', ...rest } = body;
  const holder = groupId === undefined ? { providerId } : { groupId };
  return accepted(workOrdered(ticket, { ...rest, holder, carriesTicket: false }, facts));
};

type Question = { ticket: Ticket; order: WorkOrder; facts: Facts };

/** What a command does to one of the ticket's work orders. Visibility is `maySeeOrder`'s. */
export const decideWorkOrder = ({
  ticket,
  command,
  facts,
}: {
  ticket: Ticket;
  command: WorkOrderCommand;
  facts: Facts;
}): Decision => {
  const order = orderOf(ticket, command.workOrderId);
  if (order === undefined) return accepted();
  if (!hasRoleForOrder(roleOf(facts), command.name)) return rejected(forbidden(command.name));
  if (!isOpenOrder(order)) return rejected(workOrderEnded(order.number));
  return decideOpenOrder({ ticket, order, facts }, command);
};

const roleOf = ({ actor }: Facts): Role => (actor.kind === 'person' ? actor.role : 'machine');

const decideOpenOrder = (question: Question, command: OrderCommand): Decision => {
  const workOrderId = question.order.id;
  switch (command.name) {
    case 'accept':
      return accept(question, command.body.externalNumber);
    case 'comment':
      return accepted({ type: 'work-order-commented', workOrderId, ...command.body, ...heardFrom(question) });
    case 'complete':
      return complete(question, command.body.report);
    case 'refuse':
      return accepted(
        { type: 'work-order-refused', workOrderId, ...command.body },
        ...comesBack(question, command.body.reason),
      );
    case 'cancel':
      return accepted(
        { type: 'work-order-cancelled', workOrderId, ...command.body },
        ...comesBack(question, command.body.reason),
      );
  }
};

/** Taking work up again tells its number there; whoever has taken it up is asked again after a whole interval. */
const accept = ({ order, facts }: Question, externalNumber: string | undefined): Decision => {
  const isKnown = externalNumber === undefined || externalNumber === order.externalNumber;
  if (order.status === 'accepted' && isKnown) return rejected(nothingToChange('accept'));
  return accepted({
    type: 'work-order-accepted',
    workOrderId: order.id,
    externalNumber,
    nextChaseAt: nextChaseFrom(order, facts.now, facts),
  });
};

/** Who has just said how it stands need not be asked before a whole interval has passed. */
const heardFrom = ({ order, facts }: Question) =>
  roleOf(facts) === 'provider' ? { nextChaseAt: nextChaseFrom(order, facts.now, facts) } : {};

/**
 * The work of whoever has the ticket solves it, unless others still work on it: then the desk ends it. Under a Level 0
 * contract it is the provider who says so, or level 2 (R13).
 */
const complete = (question: Question, report: string): Decision => {
  const { ticket, order, facts } = question;
  const completed = { type: 'work-order-completed', workOrderId: order.id, report } as const;
  if (!order.carriesTicket) return accepted(completed);
  if (openOrders(ticket).length > 1) return accepted(completed, ...comesBack(question, report));
  if (isBoundByLevel0(facts.actor, facts.contract)) return rejected(level0DoesNotSolve(ticket.level));
  const solved = resolve({ ticket, body: { solution: report, code: 'by-provider' }, facts });
  return solved.ok ? accepted(completed, ...solved.events) : solved;
};

/** A ticket that went with an order comes back to its group, or to the contract's escalation group. */
const comesBack = ({ ticket, order, facts: { contract } }: Question, reason: string): TicketEvent[] => {
  if (!order.carriesTicket) return [];
  const isWithDesk = ticket.groupId === undefined || ticket.groupId === contract.deskGroupId;
  const groupId = isWithDesk ? contract.escalationGroupId : ticket.groupId;
  return [{ type: 'handed-over', level: 'L2', groupId, reason }];
};
