import type { Ticket } from '../ticket/ticket.ts';

/** Candidates with the solution that the answers led to before all others, unless it was offered already. */
export const withAnswered = (
  { questionnaire, offers }: Pick<Ticket, 'questionnaire' | 'offers'>,
  candidates: readonly string[],
): string[] => {
  const { articleId } = questionnaire?.outcome ?? {};
  if (articleId === undefined || offers.some(({ knownErrorId }) => knownErrorId === articleId))
    return [...candidates];
  return [articleId, ...candidates.filter((id) => id !== articleId)];
};
