import type { Customer } from '../../../domain/directory.ts';
import { membershipIn } from '../../../domain/people/membership.ts';
import type { OpenTicket } from '../../../domain/ticket/command.ts';
import type { Requester } from '../../../domain/ticket/ticket.ts';
import type { Directory } from '../../ports/desk-table.ts';
import type { Call } from '../http/endpoint.ts';
import { Problem, unknownReference } from '../http/problem.ts';

type Opening = { call: Pick<Call<unknown, OpenTicket>, 'principal' | 'body'>; customer: Customer };

/** Whom the call is for: a requester calls for themselves; agents and machines name the person. */
export const requesterOf = async (
  directory: Pick<Directory, 'person' | 'personByEmail'>,
  { call, customer }: Opening,
): Promise<Requester> => {
  const { principal, body } = call;
  if (principal.role === 'requester') return themselves({ call });
  if (!body.requester)
    throw new Problem('validation-failed', {
      errors: [{ field: 'requester', code: 'required', message: 'required' }],
    });
  if (body.requester.id) await mustBelong(directory, { personId: body.requester.id, customer });
  const known = await directory.personByEmail(body.requester.email);
  return known && membershipIn(known, customer.id) ? { ...body.requester, id: known.id } : body.requester;
};

const themselves = ({ call: { principal, body } }: Pick<Opening, 'call'>): Requester => {
  const named = body.requester;
  if (
    named &&
    (named.id ?? principal.id) === principal.id &&
    named.email.toLowerCase() === principal.email.toLowerCase()
  )
    return { ...named, id: principal.id };
  if (named)
    throw new Problem('validation-failed', {
      errors: [{ field: 'requester', code: 'not-yours', message: 'not-yours' }],
    });
  return { id: principal.id, name: principal.name, email: principal.email };
};

const mustBelong = async (
  directory: Pick<Directory, 'person'>,
  { personId, customer }: { personId: string; customer: Customer },
): Promise<void> => {
  const person = await directory.person(personId);
  if (!person || !membershipIn(person, customer.id)) throw unknownReference('requester.id');
};
