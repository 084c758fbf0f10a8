import { openVisit } from '../ticket/visit.ts';
import type { Locale } from '../values.ts';
import { timeIn, toHolder, toRequester } from './addressed.ts';
import type { Compose } from './compose.ts';
import { holderOf } from './holder.ts';
import { block, inline } from './plain.ts';
import type { MailSituation } from './situation.ts';

/**
 * R4: where the call stands now, to its requester: with whom and since when, what it waits for, when it is due, who comes
 * when, and the last public word. Nothing of it is anybody's internal note.
 */
export const requesterInformed: Compose<'requester-informed'> = (situation) => {
  const { lastWord } = situation.ticket;
  return toRequester(situation, 'status-reported', {
    params: standing(situation),
    quote: lastWord && block(lastWord.text),
  });
};

const standing = (situation: MailSituation) => {
  const { informed, createdAt, sla, lastWord, pendingReason = 'none', visits } = situation.ticket;
  const visit = openVisit({ visits });
  return (locale: Locale) => ({
    since: timeIn(situation, informed?.movedAt ?? createdAt)(locale),
    overdue: sla.resolution.breachedAt === undefined ? 'no' : 'yes',
    reason: pendingReason,
    visit: visit === undefined ? 'no' : timeIn(situation, visit.from)(locale),
    author: lastWord === undefined ? 'nobody' : inline(lastWord.by),
  });
};

/** peers 6: the desk is to find out what a reply to a solution means, and is reminded for as long as it has not. */
export const replyReminded: Compose<'reply-reminded'> = (situation, { reminder }) =>
  toHolder(situation, 'reply-waiting', {
    holder: deskOf(situation),
    params: () => ({ reminder, author: inline(situation.ticket.requester.name) }),
  });

/** The group that answers for the contract's calls, whoever has this one. */
export const deskOf = ({ context }: MailSituation) =>
  holderOf({ groupId: context.contract.deskGroupId }, context);
