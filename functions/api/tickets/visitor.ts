import type { Person } from '../../../domain/directory.ts';
import { absenceAt } from '../../../domain/people/presence.ts';
import type { PersonCommand } from '../../../domain/ticket/command.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { Directory } from '../../ports/desk-table.ts';
import { Problem, unknownReference } from '../http/problem.ts';

/**
 * Who is to make a visit: an agent, or one of the provider's people who have the ticket; and there when it begins.
 *
 * @throws Problem `validation-failed` that names `personId`
 */
export const checkVisitor = async (
  directory: Pick<Directory, 'person'>,
  { command, ticket }: { command: PersonCommand; ticket: Ticket },
): Promise<void> => {
  if (command.type !== 'schedule-visit') return;
  const { personId, from } = command.body;
  const person = await directory.person(personId);
  if (!person || !mayVisit(person, ticket)) throw unknownReference('personId');
  if (absenceAt(person, from))
    throw new Problem('validation-failed', {
      errors: [{ field: 'personId', code: 'absent', message: 'absent' }],
    });
};

const mayVisit = ({ role, providerId }: Person, ticket: Ticket): boolean =>
  role === 'agent' || (role === 'provider' && providerId === ticket.providerId);
