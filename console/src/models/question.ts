import type { Ticket } from '../api/types.ts';

export type Answer = 'yes' | 'no';

/** What the requester is asked now: whether the offered solution worked, or whether the call is solved (R7). */
export type Question =
  { kind: 'offer'; title: Bilingual; solution: Bilingual } | { kind: 'resolution'; text: string };
type Bilingual = { tr: string; en: string };

/** The open question of a ticket, undefined when none waits or the reader may not answer it. */
export const questionOf = ({ commands, offers, resolution, status }: Ticket): Question | undefined => {
  if (!commands.includes('confirm') || !commands.includes('reject')) return undefined;
  if (status === 'resolved' && resolution !== undefined) return { kind: 'resolution', text: resolution.text };
  const offer = offers.findLast(({ outcome }) => outcome === undefined);
  return offer && { kind: 'offer', title: offer.title, solution: offer.solution };
};

/** The answer that a link in a mail suggests; it only asks, the click on the page answers. */
export const suggestedAnswer = (search: URLSearchParams): Answer | undefined => {
  const answer = search.get('answer');
  if (answer === 'worked' || answer === 'confirm') return 'yes';
  return answer === 'failed' || answer === 'reject' ? 'no' : undefined;
};
