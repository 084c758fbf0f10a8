import { carryingOrder, orderOf, type WorkOrder } from '../work-order/work-order.ts';
import type { Words } from './addressed.ts';
import { nameIn, timeIn, toHolder, toStaff } from './addressed.ts';
import type { Compose } from './compose.ts';
import { type Holder, holderOf } from './holder.ts';
import type { Mail, MailTemplate } from './mail.ts';
import { block, inline } from './plain.ts';
import type { MailSituation } from './situation.ts';
import { namedOrManagers } from './staff.ts';

type OrderSituation = { situation: MailSituation; order: WorkOrder };

/**
 * R15: whoever gets an order is told what to do and by when; not of one that goes with the ticket, as they are told of
 * the ticket.
 */
export const workOrdered: Compose<'work-ordered'> = (situation, { workOrder }) =>
  workOrder.carriesTicket
    ? []
    : toOrderHolder({ situation, order: workOrder }, 'work-ordered', { quote: block(workOrder.task) });

/** What is said on a work order goes to its other side, and to nobody else (peers 21). */
export const workOrderCommented: Compose<'work-order-commented'> = (situation, event) => {
  const words = { quote: block(event.text) };
  return aboutOrder(situation, event, (about) =>
    isProviders(situation)
      ? toDesk(about, 'work-order-message', words)
      : toOrderHolder(about, 'work-order-message', words),
  );
};

export const workOrderCompleted: Compose<'work-order-completed'> = (situation, event) =>
  aboutOrder(situation, event, (about) =>
    about.order.carriesTicket ? [] : toDesk(about, 'work-order-completed', { quote: block(event.report) }),
  );

/** A ticket that comes back with a refusal is told of by its hand-over. */
export const workOrderRefused: Compose<'work-order-refused'> = (situation, event) =>
  aboutOrder(situation, event, (about) =>
    about.order.carriesTicket ? [] : toDesk(about, 'work-order-refused', { quote: block(event.reason) }),
  );

/** No more work is needed; not told to a provider that ended it itself. */
export const workOrderCancelled: Compose<'work-order-cancelled'> = (situation, event) =>
  aboutOrder(situation, event, (about) =>
    isProviders(situation)
      ? []
      : toOrderHolder(about, 'work-order-cancelled', {
          quote: event.reason === undefined ? undefined : block(event.reason),
        }),
  );

/** R4: whoever has work is asked how it stands until it is done. */
export const workOrderChased: Compose<'work-order-chased'> = (situation, event) =>
  aboutOrder(situation, event, (about) =>
    toOrderHolder(about, 'work-order-chased', { params: () => ({ count: event.count }) }),
  );

/** The desk and its managers hear of a missed target, whatever the customer's clocks say. */
export const workOrderBreached: Compose<'work-order-breached'> = (situation, event) =>
  aboutOrder(situation, event, (about) => {
    const words = { params: () => ({ target: event.target }) };
    const people = namedOrManagers(situation, []);
    return [
      ...toDesk(about, 'work-order-breached', words),
      ...toStaff(situation, 'work-order-breach-reported', { ...withOrder(about, words), people }),
    ];
  });

/** Whether the ticket's own holder is asked by its order, so that a follow-up must not ask again. */
export const isAskedByOrder = ({ ticket }: MailSituation): boolean => carryingOrder(ticket) !== undefined;

const aboutOrder = (
  situation: MailSituation,
  { workOrderId }: { workOrderId: string },
  mailsOf: (about: OrderSituation) => Mail[],
): Mail[] => {
  const order = orderOf(situation.ticket, workOrderId);
  return order === undefined ? [] : mailsOf({ situation, order });
};

const isProviders = ({ recorded: { actor } }: MailSituation): boolean =>
  actor.kind === 'person' && actor.role === 'provider';

const holderOfOrder = ({ situation: { context }, order: { holder } }: OrderSituation): Holder =>
  holderOf({ ...holder, level: 'providerId' in holder ? 'provider' : 'L2' }, context);

const toOrderHolder = (about: OrderSituation, template: MailTemplate, words: Words): Mail[] =>
  toHolder(about.situation, template, { ...withOrder(about, words), holder: holderOfOrder(about) });

/** The group whose ticket it is; while a provider has it, the group beside the provider. */
const toDesk = (about: OrderSituation, template: MailTemplate, words: Words): Mail[] => {
  const { ticket, context } = about.situation;
  const groupId = ticket.groupId ?? context.contract.deskGroupId;
  return toHolder(about.situation, template, {
    ...withOrder(about, words),
    holder: holderOf({ level: 'L2', groupId }, context),
  });
};

/** What any mail about a work order may name. */
const withOrder = (about: OrderSituation, { params, ...words }: Words): Words => ({
  ...words,
  params: (locale) => ({
    order: about.order.number,
    task: inline(about.order.task.split('\n')[0] ?? ''),
    holder: nameIn(holderOfOrder(about).name, locale),
    due: about.order.dueAt === undefined ? 'none' : timeIn(about.situation, about.order.dueAt)(locale),
    ...params?.(locale),
  }),
});
