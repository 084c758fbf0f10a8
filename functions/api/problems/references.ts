import type { Principal } from '../../../domain/people/principal.ts';
import type { Incident } from '../../../domain/problem/problem.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { Problem, unknownReference } from '../http/problem.ts';
import { visibleTicket } from '../tickets/visible-ticket.ts';

type Dependencies = Pick<ApiDependencies, 'directory' | 'tickets' | 'articles'>;

type References = {
  serviceId?: string | undefined;
  ownerId?: string | undefined;
  articleId?: string | undefined;
};

/**
 * Whatever a problem points at must exist; who owns it is somebody of the desk.
 *
 * @throws Problem `validation-failed` that names the field
 */
export const checkProblemReferences = async (
  { directory, articles }: Dependencies,
  { serviceId, ownerId, articleId }: References,
): Promise<void> => {
  const isIn = (records: readonly { id: string }[], wanted: string) =>
    records.some(({ id }) => id === wanted);
  if (serviceId !== undefined && !isIn(await directory.services(), serviceId))
    throw unknownReference('serviceId');
  if (articleId !== undefined && !(await articles.article(articleId))?.published)
    throw unknownReference('articleId');
  const owner = ownerId === undefined ? undefined : await directory.person(ownerId);
  const isOfDesk = owner?.role === 'agent' || owner?.role === 'administrator';
  if (ownerId !== undefined && !isOfDesk) throw unknownReference('ownerId');
};

/**
 * The ticket that a body names by id or number, as a problem's incident.
 *
 * @throws Problem `validation-failed` that names the field
 */
export const incidentNamed = async (
  { tickets }: Dependencies,
  { principal, ticketId }: { principal: Principal; ticketId: string },
): Promise<Incident> => {
  const { id, number, customerId } = await visibleTicket(tickets, { principal, idOrNumber: ticketId }).catch(
    (error: unknown) => {
      throw error instanceof Problem ? unknownReference('ticketId') : error;
    },
  );
  return { ticketId: id, number, customerId };
};
