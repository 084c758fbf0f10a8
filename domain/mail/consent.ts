import type { Ticket } from '../ticket/ticket.ts';
import { consentLinks, link, toHolder, toRequester } from './addressed.ts';
import type { Compose } from './compose.ts';
import type { MailTemplate } from './mail.ts';
import { block } from './plain.ts';
import { visitWithdrawn } from './visits.ts';

/**
 * R7: the requester is asked whether it is solved; not when their own answer to an offered solution solved it, nor when
 * the answer that it is out of scope has asked already, nor for a call that was merged into another.
 */
export const resolved: Compose<'resolved'> = (situation, event) => [
  ...visitWithdrawn(situation),
  ...question(situation, event),
];

const question: Compose<'resolved'> = (situation, { resolution }) =>
  resolution.code === 'out-of-scope' ||
  resolution.code === 'duplicate' ||
  isOwnAnswer(situation.ticket, resolution)
    ? []
    : toRequester(situation, 'confirmation-requested', {
        quote: block(resolution.text),
        links: consentLinks(situation),
      });

type Resolution = NonNullable<Ticket['resolution']>;

/** The offer that worked was answered by the commit that resolved the ticket. */
const isOwnAnswer = ({ offers }: Ticket, { knownErrorId, at }: Resolution): boolean =>
  offers.some(
    (offer) => offer.knownErrorId === knownErrorId && offer.outcome === 'worked' && offer.answeredAt === at,
  );

export const confirmationReminded: Compose<'confirmation-reminded'> = (situation, { reminder }) => {
  const solution = situation.ticket.resolution?.text;
  return toRequester(situation, 'confirmation-reminded', {
    params: () => ({ reminder }),
    quote: solution === undefined ? undefined : block(solution),
    links: consentLinks(situation),
  });
};

const closings = {
  confirmation: 'closed-confirmed',
  silence: 'closed-silent',
  'out-of-scope': 'closed-out-of-scope',
  merge: 'merged',
} as const satisfies Record<string, MailTemplate>;

/** R5, R7: how it ended, and what the requester thinks of it. */
export const closed: Compose<'closed'> = (situation, { because }) => [
  ...(because === 'merge' ? visitWithdrawn(situation) : []),
  ...toRequester(situation, closings[because], {
    links:
      because === 'merge'
        ? [link(situation, 'open')]
        : [link(situation, 'rate', 'rate'), link(situation, 'open')],
  }),
];

export const reopened: Compose<'reopened'> = (situation, { reason }) => [
  ...toRequester(situation, 'reopened'),
  ...toHolder(situation, 'work-reopened', {
    params: () => ({ parent: situation.ticket.solvedWithParent?.number ?? 'none' }),
    quote: block(reason),
  }),
];

export const cancelled: Compose<'cancelled'> = (situation, { reason }) => [
  ...visitWithdrawn(situation),
  ...toRequester(situation, 'cancelled', { quote: block(reason) }),
  ...toHolder(situation, 'work-cancelled', { quote: block(reason) }),
];
