import { actorOf } from '../../../domain/people/actor.ts';
import type { ProblemCommand } from '../../../domain/problem/command.ts';
import type { ProblemRecord } from '../../../domain/problem/problem.ts';
import type { ProblemRejection } from '../../../domain/problem/rejection.ts';
import { transitionOfProblem } from '../../../domain/problem/transition.ts';
import { instantOf } from '../../../domain/values.ts';
import type { IdempotencyRecord } from '../../ports/desk-table.ts';
import type { ApiDependencies } from '../dependencies.ts';
import type { Call, Reply } from '../http/endpoint.ts';
import { writeOnce } from '../http/once.ts';
import { mustMatch } from '../http/precondition.ts';
import { Problem } from '../http/problem.ts';
import { problemReply } from './problem-view.ts';
import { mustWriteProblems, visibleProblem } from './visible-problem.ts';

type ChangingCall = Call<unknown, unknown>;

type Change = {
  call: ChangingCall;
  /** The command, once what the body points at has been looked up; may throw a Problem. */
  commandFor: (problem: ProblemRecord) => Promise<ProblemCommand> | ProblemCommand;
};

/** Gives one person's command to a problem, if rights, references and version allow; the answer is the problem. */
export const giveToProblem = async (
  dependencies: ApiDependencies,
  { call, commandFor }: Change,
): Promise<Reply> => {
  const { principal, params } = call;
  const found = await visibleProblem(dependencies.problems, { principal, idOrNumber: params['id'] });
  mustWriteProblems(principal);
  return writeOnce(dependencies, {
    call,
    statusCode: 200,
    recordId: found.id,
    reply: async (idOrNumber) =>
      problemReply(await visibleProblem(dependencies.problems, { principal, idOrNumber }), { principal }),
    commit: async (idempotency) => {
      const problem = await visibleProblem(dependencies.problems, { principal, idOrNumber: found.id });
      mustMatch(call.headers, problem);
      const command = await commandFor(problem);
      return commit(dependencies, { call, problem, command, idempotency });
    },
  });
};

const commit = (
  { problems, clock }: ApiDependencies,
  giving: {
    call: ChangingCall;
    problem: ProblemRecord;
    command: ProblemCommand;
    idempotency: IdempotencyRecord | undefined;
  },
) => {
  const { call, problem, command, idempotency } = giving;
  const actor = actorOf(call.principal);
  const decided = transitionOfProblem(problem, command, { now: instantOf(clock()), actor });
  if (!decided.ok) throw rejectionProblem(decided.rejection);
  const { problem: changed, recorded } = decided;
  return problems.commitProblem({
    problem: changed,
    recorded,
    expectedVersion: problem.version,
    idempotency,
  });
};

/** The domain's refusal as a problem document; what a body lacks is named by its field. */
const rejectionProblem = (rejection: ProblemRejection): Problem => {
  const { code, ...params } = rejection;
  if (code !== 'cause-or-workaround-needed') return new Problem(code, { params });
  return new Problem('validation-failed', {
    errors: [{ field: 'workaround', code: 'cause-or-workaround', message: code }],
  });
};
