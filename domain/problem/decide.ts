import type { ProblemCommand } from './command.ts';
import type { ProblemEvent } from './event.ts';
import type { Incident, ProblemContent, ProblemRecord } from './problem.ts';
import { isOpenProblem, mostIncidents, problemContent } from './problem.ts';
import type { ProblemRejection } from './rejection.ts';
import type { PublicText } from './text.ts';

export type ProblemDecision = { ok: true; event: ProblemEvent } | { ok: false; rejection: ProblemRejection };

const accepted = (event: ProblemEvent): ProblemDecision => ({ ok: true, event });
const rejected = (rejection: ProblemRejection): ProblemDecision => ({ ok: false, rejection });

/**
 * What a command does to a problem. One that is solved or given up is opened again before anything else is done to it, so
 * that nothing new stands below a solution that was told. Rights are `permission.ts`'s.
 */
export const decideProblem = (problem: ProblemRecord, command: ProblemCommand): ProblemDecision => {
  const isOpen = isOpenProblem(problem);
  const { status } = problem;
  if (command.type === 'reopen')
    return isOpen
      ? rejected({ code: 'problem-still-open', status })
      : accepted({ type: 'problem-reopened', reason: command.reason });
  return isOpen ? decideOpen(problem, command) : rejected({ code: 'problem-ended', status });
};

const decideOpen = (
  problem: ProblemRecord,
  command: Exclude<ProblemCommand, { type: 'reopen' }>,
): ProblemDecision => {
  switch (command.type) {
    case 'change':
      return change(problem, command.content);
    case 'link':
      return link(problem, command.incident);
    case 'unlink':
      return unlink(problem, command.ticketId);
    case 'declare-known-error':
      return declareKnownError(problem, command);
    case 'resolve':
      return accepted({ type: 'problem-resolved', solution: command.solution });
    case 'close':
      return accepted({ type: 'problem-closed', reason: command.reason });
  }
};

const change = (problem: ProblemRecord, content: ProblemContent): ProblemDecision => {
  const fields = problemContent.keyof().options;
  return fields.every((field) => content[field] === problem[field])
    ? rejected({ code: 'nothing-to-change' })
    : accepted({ type: 'problem-changed', content });
};

const link = ({ incidents }: ProblemRecord, incident: Incident): ProblemDecision => {
  const { ticketId, number } = incident;
  if (incidents.some((one) => one.ticketId === ticketId))
    return rejected({ code: 'incident-already-linked', number });
  return incidents.length < mostIncidents
    ? accepted({ type: 'incident-linked', incident })
    : rejected({ code: 'too-many-incidents', limit: mostIncidents });
};

const unlink = ({ incidents }: ProblemRecord, ticketId: string): ProblemDecision => {
  const incident = incidents.find((one) => one.ticketId === ticketId);
  return incident === undefined
    ? rejected({ code: 'incident-not-linked' })
    : accepted({ type: 'incident-unlinked', incident });
};

/** May be said again when more is known; only a new workaround is told. */
const declareKnownError = (
  problem: ProblemRecord,
  { cause, workaround, articleId }: Extract<ProblemCommand, { type: 'declare-known-error' }>,
): ProblemDecision => {
  if ((cause ?? workaround ?? problem.cause ?? problem.workaround) === undefined)
    return rejected({ code: 'cause-or-workaround-needed' });
  const tells = isNew(workaround, problem.workaround);
  const isKnown = (cause ?? problem.cause) === problem.cause;
  const isInSameArticle = (articleId ?? problem.articleId) === problem.articleId;
  if (problem.status === 'known-error' && isKnown && isInSameArticle && !tells)
    return rejected({ code: 'nothing-to-change' });
  return accepted({ type: 'known-error-declared', cause, workaround, articleId, tells });
};

const isNew = (text: PublicText | undefined, before: PublicText | undefined): boolean =>
  text !== undefined && (text.tr !== before?.tr || text.en !== before?.en);
