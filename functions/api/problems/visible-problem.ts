import type { Principal } from '../../../domain/people/principal.ts';
import { mayReadProblems, mayWriteProblems } from '../../../domain/problem/permission.ts';
import type { ProblemRecord } from '../../../domain/problem/problem.ts';
import { id } from '../../../domain/values.ts';
import type { ProblemStore } from '../../ports/desk-records.ts';
import { Problem } from '../http/problem.ts';

const number = /^PRB-\d{1,12}$/;

/**
 * The problem of an id or number, for the desk's own people.
 *
 * @throws Problem `unknown-problem`, the same whether it does not exist or is none of the caller's business
 */
export const visibleProblem = async (
  problems: Pick<ProblemStore, 'problem' | 'problemIdOf'>,
  { principal, idOrNumber = '' }: { principal: Principal; idOrNumber: string | undefined },
): Promise<ProblemRecord> => {
  if (!mayReadProblems(principal)) throw new Problem('unknown-problem');
  const problemId = number.test(idOrNumber) ? await problems.problemIdOf(idOrNumber) : idOrNumber;
  const found = id.safeParse(problemId).success && problemId ? await problems.problem(problemId) : undefined;
  if (!found) throw new Problem('unknown-problem');
  return found;
};

/** @throws Problem `forbidden` for whoever only reads problems, or not even that */
export const mustWriteProblems = (principal: Principal): void => {
  if (!mayWriteProblems(principal)) throw new Problem('forbidden');
};
