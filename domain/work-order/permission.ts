import type { Principal, Role } from '../people/principal.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { WorkOrderCommandName } from './command.ts';
import { workOrderCommandName } from './command.ts';
import type { WorkOrder } from './work-order.ts';
import { isOpenOrder, providerIdOf } from './work-order.ts';

const desk = ['agent', 'administrator'] as const;
const workers = [...desk, 'provider'] as const;

/** Who may give each command: the desk also writes down what a provider says on the phone; only the desk takes work back. */
const rolesFor: Record<WorkOrderCommandName, readonly Role[]> = {
  accept: workers,
  comment: workers,
  complete: workers,
  refuse: workers,
  cancel: desk,
};

export const hasRoleForOrder = (role: Role, command: WorkOrderCommandName): boolean =>
  rolesFor[command].includes(role);

/**
 * Whether a work order and its thread exist for this person (R12, R15): for the desk, and for its own provider; never for
 * the customer's people nor for another provider.
 */
export const maySeeOrder = ({ role, providerId }: Principal, order: WorkOrder): boolean =>
  role === 'provider'
    ? providerId !== undefined && providerIdOf(order) === providerId
    : role === 'agent' || role === 'administrator';

/** The ticket's work orders that exist for this person. */
export const ordersInSight = (
  principal: Principal,
  { workOrders }: Pick<Ticket, 'workOrders'>,
): WorkOrder[] => workOrders.filter((order) => maySeeOrder(principal, order));

/** A provider has something to do with a ticket while it has work of it, or has done some; not once it gave it back. */
export const hasWorkOf = (providerId: string, { workOrders }: Pick<Ticket, 'workOrders'>): boolean =>
  workOrders.some(
    (order) => providerIdOf(order) === providerId && (isOpenOrder(order) || order.status === 'done'),
  );

/** The commands that a person may give to a work order as it stands. */
export const orderCommandsFor = (principal: Principal, order: WorkOrder): WorkOrderCommandName[] =>
  maySeeOrder(principal, order) && isOpenOrder(order)
    ? workOrderCommandName.options.filter((command) => hasRoleForOrder(principal.role, command))
    : [];
