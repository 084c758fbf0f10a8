import type { Improvement } from '../../../domain/improvement/improvement.ts';
import { mayReadImprovements } from '../../../domain/improvement/permission.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import { id } from '../../../domain/values.ts';
import type { ImprovementStore } from '../../ports/desk-records.ts';
import { Problem } from '../http/problem.ts';

const number = /^IMP-\d{1,12}$/;

/**
 * The improvement of an id or number, for the desk's own people.
 *
 * @throws Problem `unknown-improvement`, the same whether it does not exist or is none of the caller's business
 */
export const visibleImprovement = async (
  improvements: Pick<ImprovementStore, 'improvement' | 'improvementIdOf'>,
  { principal, idOrNumber = '' }: { principal: Principal; idOrNumber: string | undefined },
): Promise<Improvement> => {
  if (!mayReadImprovements(principal)) throw new Problem('unknown-improvement');
  const known = number.test(idOrNumber) ? await improvements.improvementIdOf(idOrNumber) : idOrNumber;
  const found = id.safeParse(known).success && known ? await improvements.improvement(known) : undefined;
  if (!found) throw new Problem('unknown-improvement');
  return found;
};
