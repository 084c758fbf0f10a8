import { customerIdsOf } from '../../../domain/people/membership.ts';
import { isOfDesk } from '../../../domain/people/of-desk.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { QuestionSet } from '../../../domain/question-set/question-set.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { Problem } from '../http/problem.ts';
import { firstLevelCustomers } from '../directory/first-level-customers.ts';

type Dependencies = Pick<ApiDependencies, 'directory' | 'clock'>;

/**
 * The question sets that somebody may know of (R12): all for the desk; for a customer's people those that are offered to
 * requesters of theirs, none under Level 0; for providers none.
 */
export const setsInSight = async (
  dependencies: Dependencies,
  principal: Principal,
): Promise<(sets: readonly QuestionSet[]) => QuestionSet[]> => {
  if (isOfDesk(principal)) return (sets) => [...sets];
  if (principal.role === 'provider') return () => [];
  const customerIds = await firstLevelCustomers(dependencies, customerIdsOf(principal));
  return (sets) =>
    sets.filter((set) => customerIds.some((customerId) => isOffered(set, { principal, customerId })));
};

/** @throws Problem `unknown-question-set`, the same whether there is none or it is none of the caller's business */
export const setInSight = async (
  dependencies: Dependencies,
  { principal, id = '' }: { principal: Principal; id: string | undefined },
): Promise<QuestionSet> => {
  const set = await dependencies.directory.questionSet(id);
  const [seen] = set ? (await setsInSight(dependencies, principal))([set]) : [];
  if (!seen) throw new Problem('unknown-question-set');
  return seen;
};

/** Whether somebody may answer a set for a customer that has the first level: one in use, and meant for both. */
export const isOffered = (
  { active, audience, customerIds }: QuestionSet,
  { principal, customerId }: { principal: Principal; customerId: string },
): boolean =>
  active &&
  (audience === 'requester' || isOfDesk(principal)) &&
  (customerIds.length === 0 || customerIds.includes(customerId));
