import { link, toRequester } from './addressed.ts';
import type { Compose } from './compose.ts';
import { holderOf } from './holder.ts';
import { nameIn } from './addressed.ts';
import { block, inline } from './plain.ts';

/** R1: the number, quoted everywhere from now on. */
export const opened: Compose<'opened'> = (situation) => toRequester(situation, 'acknowledged');

/** R10: an honest answer that names the clause, and where the call goes, if anywhere. */
export const redirected: Compose<'redirected'> = (situation, { clause, reason, groupId, providerId }) => {
  const level = providerId === undefined ? 'L2' : 'provider';
  const receiver = holderOf({ level, groupId, providerId }, situation.context);
  const isRouted = groupId !== undefined || providerId !== undefined;
  return toRequester(situation, isRouted ? 'redirected' : 'declined', {
    params: (locale) => ({
      clause: inline(clause),
      reason: inline(reason[locale]),
      receiver: nameIn(receiver.name, locale),
    }),
    ...(!isRouted && {
      links: [link(situation, 'agree', 'confirm'), link(situation, 'object', 'reject')],
    }),
  });
};

/** R10: the call is the desk's after all. */
export const scopeOverruled: Compose<'scope-overruled'> = (situation, { clause }) =>
  toRequester(situation, 'scope-overruled', { params: () => ({ clause: inline(clause) }) });

/** R14: a known solution to try; the answer is given on a page. */
export const solutionOffered: Compose<'solution-offered'> = (situation, { offer }) =>
  toRequester(situation, 'solution-offered', {
    params: (locale) => ({ problem: inline(offer.title[locale]) }),
    quote: block(offer.solution[situation.ticket.locale]),
    isMarkdown: true,
    links: [link(situation, 'worked', 'worked'), link(situation, 'failed', 'failed')],
  });

export const infoRequested: Compose<'info-requested'> = (situation, { question }) =>
  toRequester(situation, 'info-requested', { quote: block(question), links: [link(situation, 'answer')] });

/** The question is quoted while it still stands. */
export const infoReminded: Compose<'info-reminded'> = (situation, { reminder }) => {
  const question = situation.ticket.requestedInfo?.question;
  return toRequester(situation, 'info-reminded', {
    params: () => ({ reminder }),
    quote: question === undefined ? undefined : block(question),
    links: [link(situation, 'answer')],
  });
};
