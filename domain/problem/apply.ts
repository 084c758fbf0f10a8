import type { RecordedProblemEvent } from './event.ts';
import type { ProblemRecord } from './problem.ts';

type Happened = Pick<RecordedProblemEvent, 'id' | 'at' | 'event'>;

/** The problem after an event; what every commit changes (version, who and when) is `transitionOfProblem`'s. */
export const withProblemEvent = (problem: ProblemRecord, { id, at, event }: Happened): ProblemRecord => {
  switch (event.type) {
    case 'problem-opened':
      return event.problem;
    case 'problem-changed':
      return { ...withoutContent(problem), ...event.content };
    case 'incident-linked':
      return { ...problem, incidents: [...problem.incidents, event.incident] };
    case 'incident-unlinked':
      return { ...problem, incidents: without(problem, event.incident.ticketId) };
    case 'known-error-declared':
      return knownError(problem, id, event);
    case 'problem-resolved':
      return {
        ...problem,
        status: 'resolved',
        solution: event.solution,
        resolvedAt: at,
        news: { eventId: id, kind: 'solution', text: event.solution },
      };
    case 'problem-reopened':
      return reopened(problem);
    case 'problem-closed':
      return { ...withoutNews(problem), status: 'closed' };
  }
};

/** What a change leaves out is taken away. */
const withoutContent = (problem: ProblemRecord): ProblemRecord => {
  const { serviceId: _serviceId, ownerId: _ownerId, cause: _cause, ...rest } = problem;
  return rest;
};

const without = ({ incidents }: ProblemRecord, ticketId: string) =>
  incidents.filter((one) => one.ticketId !== ticketId);

const knownError = (
  problem: ProblemRecord,
  eventId: string,
  declared: Extract<Happened['event'], { type: 'known-error-declared' }>,
): ProblemRecord => {
  const { cause = problem.cause, workaround = problem.workaround, articleId = problem.articleId } = declared;
  return {
    ...problem,
    status: 'known-error',
    cause,
    workaround,
    articleId,
    ...(declared.tells && workaround && { news: { eventId, kind: 'workaround', text: workaround } }),
  };
};

/** A solution that did not hold is no news any more; what is known of the problem stays. */
const reopened = (problem: ProblemRecord): ProblemRecord => {
  const { solution: _solution, resolvedAt: _resolvedAt, ...rest } = withoutNews(problem);
  const isKnown = (problem.cause ?? problem.workaround) !== undefined;
  return { ...rest, status: isKnown ? 'known-error' : 'open' };
};

const withoutNews = ({ news: _news, ...problem }: ProblemRecord): ProblemRecord => problem;
