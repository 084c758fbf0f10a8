import type { ImprovementContent } from '../../../domain/improvement/improvement.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import { customerIdsOf } from '../../../domain/people/membership.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { Problem, unknownReference } from '../http/problem.ts';
import { visibleProblem } from '../problems/visible-problem.ts';
import { visibleTicket } from '../tickets/visible-ticket.ts';

type Dependencies = Pick<ApiDependencies, 'directory' | 'tickets' | 'problems'>;

/**
 * What an improvement says, once everything it points at is known to exist; tickets and problems that it names by number
 * are kept by id.
 *
 * @throws Problem `validation-failed` that names the field
 */
export const checkedImprovement = async (
  dependencies: Dependencies,
  { principal, content }: { principal: Principal; content: ImprovementContent },
): Promise<ImprovementContent> => {
  const { directory, tickets, problems } = dependencies;
  const { customerId, ownerId, sourceTicketId, problemId } = content;
  await mustBeOfDesk(dependencies, ownerId);
  if (customerId !== undefined && !(await directory.customer(customerId)))
    throw unknownReference('customerId');
  const ticket = await named('sourceTicketId', sourceTicketId, (idOrNumber) =>
    visibleTicket(tickets, { principal, idOrNumber }),
  );
  const problem = await named('problemId', problemId, (idOrNumber) =>
    visibleProblem(problems, { principal, idOrNumber }),
  );
  return {
    ...content,
    ...(ticket && { sourceTicketId: ticket.id }),
    ...(problem && { problemId: problem.id }),
  };
};

/** @throws Problem `validation-failed`: an owner is an agent, an administrator or a manager of the desk */
export const mustBeOfDesk = async (
  { directory }: Pick<Dependencies, 'directory'>,
  ownerId: string | undefined,
): Promise<void> => {
  if (ownerId === undefined) return;
  const owner = await directory.person(ownerId);
  const isManager = owner?.role === 'manager' && customerIdsOf(owner).length === 0;
  if (owner?.role !== 'agent' && owner?.role !== 'administrator' && !isManager)
    throw unknownReference('ownerId');
};

const named = async <Found>(
  field: string,
  idOrNumber: string | undefined,
  find: (idOrNumber: string) => Promise<Found>,
): Promise<Found | undefined> => {
  if (idOrNumber === undefined) return undefined;
  try {
    return await find(idOrNumber);
  } catch (error) {
    throw error instanceof Problem ? unknownReference(field) : error;
  }
};
