import type { Principal } from '../../../domain/people/principal.ts';
import type { RecordedProblemEvent } from '../../../domain/problem/event.ts';
import { problemActionsFor } from '../../../domain/problem/permission.ts';
import type { ProblemRecord } from '../../../domain/problem/problem.ts';
import type { ProblemRecordView } from '../contract/problem-endpoints.ts';
import type { Reply } from '../http/endpoint.ts';
import { actorViewOf } from '../tickets/ticket-view.ts';

/** A problem as somebody of the desk sees it, with what they may do with it. */
const problemViewOf = (problem: ProblemRecord, principal: Principal): ProblemRecordView => {
  const { news: _news, ...shown } = problem;
  return { ...shown, commands: problemActionsFor(principal, problem) };
};

export const problemReply = (
  problem: ProblemRecord,
  { principal, statusCode = 200 }: { principal: Principal; statusCode?: 200 | 201 },
): Reply => ({
  statusCode,
  body: problemViewOf(problem, principal),
  headers: {
    etag: `"${String(problem.version)}"`,
    ...(statusCode === 201 && { location: `/v1/problems/${problem.id}` }),
  },
});

/** One line of the story; the opening carries no copy of the whole problem. */
export const problemEventViewOf = ({ id, at, actor, event: { type, ...data } }: RecordedProblemEvent) => ({
  id,
  at,
  type,
  actor: actorViewOf(actor),
  data: 'problem' in data ? { title: data.problem.title } : data,
});
