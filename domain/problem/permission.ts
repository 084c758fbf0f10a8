import type { Principal } from '../people/principal.ts';
import { isOpenProblem, type ProblemRecord } from './problem.ts';

/** The desk's own people; nobody of a customer or a provider ever learns that there are problem records. */
export const mayReadProblems = ({ role, customerId }: Principal): boolean =>
  role === 'agent' || role === 'administrator' || (role === 'manager' && customerId === undefined);

/** R15: examining causes is the first and second level's work. */
export const mayWriteProblems = ({ role, level }: Principal): boolean =>
  role === 'administrator' || (role === 'agent' && (level === 'L1' || level === 'L2'));

const whileOpen = ['change', 'incidents', 'unlink', 'known-error', 'resolve', 'close'] as const;
type ProblemAction = (typeof whileOpen)[number] | 'reopen';

/** What a person may do with a problem as it stands, for a console to offer; `change` writes its content. */
export const problemActionsFor = (principal: Principal, problem: ProblemRecord): ProblemAction[] => {
  if (!mayWriteProblems(principal)) return [];
  return isOpenProblem(problem) ? [...whileOpen] : ['reopen'];
};
