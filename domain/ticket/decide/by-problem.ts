import { wordsOfNews } from '../../problem/news.ts';
import type { WorkflowCommand } from '../command.ts';
import { isDone } from '../family.ts';
import type { Ticket } from '../ticket.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

type ByProblem<Type extends WorkflowCommand['type']> = Decide<Extract<WorkflowCommand, { type: Type }>>;

const isLinked = ({ problems = [] }: Ticket, problemId: string): boolean =>
  problems.some((one) => one.problemId === problemId);

/** The ticket's side of being a problem's incident; a repetition changes nothing. */
export const linkProblem: ByProblem<'link-problem'> = ({ ticket, body: { problem } }) =>
  isLinked(ticket, problem.problemId) ? accepted() : accepted({ type: 'problem-linked', problem });

export const unlinkProblem: ByProblem<'unlink-problem'> = ({ ticket, body: { problem } }) =>
  isLinked(ticket, problem.problemId) ? accepted({ type: 'problem-unlinked', problem }) : accepted();

/**
 * A problem's news reaches the requester of a ticket that is not done, once, as human contact. Under a Level 0 contract no
 * way to solve it is offered (R13): that the cause is gone is told, how to get round it is not.
 */
export const hearProblem: ByProblem<'hear-problem'> = ({ ticket, body: { problem, news }, facts }) => {
  const { eventId: problemEventId, kind } = news;
  const isKept = kind === 'workaround' && facts.contract.level === 'L0';
  if (isDone(ticket) || isKept || ticket.heardFromProblems?.includes(problemEventId)) return accepted();
  const text = wordsOfNews(news, ticket.locale);
  return accepted(
    { type: 'commented', text, humanContact: true, problemEventId },
    ...(kind === 'solution' ? [{ type: 'cause-removed', problem } as const] : []),
  );
};
