import { typeLabels } from '../messages/labels.ts';
import { nameIn, toHolder, toRequester } from './addressed.ts';
import type { Compose } from './compose.ts';
import { type Holder, holderOf } from './holder.ts';
import type { Mail } from './mail.ts';
import { block, inline } from './plain.ts';
import type { MailSituation } from './situation.ts';
import { deskOf } from './telling.ts';
import { isAskedByOrder } from './work-orders.ts';

/** R3: whoever gets the call is told what it is; the requester, who has it now, unless the redirection said so. */
export const handedOver: Compose<'handed-over'> = (situation, event) => {
  const holder = holderOf(event, situation.context);
  return [
    ...workReceived(situation, holder, event.reason),
    ...(situation.ticket.scope.in
      ? toRequester(situation, 'handed-over', {
          params: (locale) => ({ receiver: nameIn(holder.name, locale) }),
        })
      : []),
  ];
};

/** A group hears of a call that was assigned to it; a person finds it in the console. */
export const assigned: Compose<'assigned'> = (situation, { groupId }) =>
  groupId === undefined ? [] : workReceived(situation, holderOf({ groupId }, situation.context));

const workReceived = (situation: MailSituation, holder: Holder, reason?: string): Mail[] => {
  const { type, description, requester } = situation.ticket;
  return toHolder(situation, 'work-received', {
    holder,
    params: (locale) => ({ type: typeLabels[type][locale], requester: inline(requester.name) }),
    quote: block([reason, description].filter(Boolean).join('\n\n')) || undefined,
  });
};

/**
 * The customer's words go to whoever has the call, the desk's to the requester. What a requester writes after the
 * solution is the desk's to look at: it may be thanks or a refusal (peers 6).
 */
export const commented: Compose<'commented'> = (situation, { text, afterResolution }) => {
  const { actor } = situation.recorded;
  const author = actor.kind === 'person' ? inline(actor.name) : '';
  const words = { params: () => ({ author }), quote: block(text) };
  if (afterResolution) return toHolder(situation, 'reply-received', { ...words, holder: deskOf(situation) });
  const isCustomers = actor.kind === 'person' && (actor.role === 'requester' || actor.role === 'machine');
  return isCustomers
    ? toHolder(situation, 'requester-wrote', words)
    : toRequester(situation, 'commented', words);
};

export const infoProvided: Compose<'info-provided'> = (situation, { text }) =>
  toHolder(situation, 'requester-wrote', {
    params: () => ({ author: inline(situation.ticket.requester.name) }),
    quote: block(text),
  });

/** R4: who has it is chased, a provider by its work order; the requester is told at a rhythm of its own. */
export const followedUp: Compose<'followed-up'> = (situation, { count }) =>
  isAskedByOrder(situation) ? [] : toHolder(situation, 'chased', { params: () => ({ count }) });
