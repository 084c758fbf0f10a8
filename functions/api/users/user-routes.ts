import type { Absence, Person } from '../../../domain/directory.ts';
import { membershipIn } from '../../../domain/people/membership.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import { getUserEndpoint, putAbsencesEndpoint } from '../contract/user-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement, type Implementation } from '../http/endpoint.ts';
import { Problem, unknownReference } from '../http/problem.ts';
import { personViewOf } from './person-view.ts';

type Dependencies = { directory: Pick<ApiDependencies['directory'], 'person' | 'put'> };

/** `GET /v1/users/{id}` and `PUT /v1/users/{id}/absences` */
export const userRoutes = (dependencies: Dependencies): Implementation[] => [
  implement(getUserEndpoint, async ({ principal, params }) => ({
    statusCode: 200,
    body: personViewOf(await visiblePerson(dependencies, principal, params['id'])),
  })),
  implement(putAbsencesEndpoint, async ({ principal, params, body: { absences } }) => {
    const person = await visiblePerson(dependencies, principal, params['id']);
    if (!mayPlanFor(principal, person)) throw new Problem('forbidden');
    await checkAbsences(dependencies, person, absences);
    const changed = { ...person, absences };
    await dependencies.directory.put({ kind: 'person', record: changed });
    return { statusCode: 200, body: personViewOf(changed) };
  }),
];

/** @throws Problem `unknown-user`, the same whether there is no such person or they are none of the caller's business */
const visiblePerson = async (
  { directory }: Dependencies,
  principal: Principal,
  personId = '',
): Promise<Person> => {
  const person = await directory.person(personId);
  if (!person || !maySeePerson(principal, person)) throw new Problem('unknown-user');
  return person;
};

const maySeePerson = (principal: Principal, person: Person): boolean => {
  if (principal.id === person.id) return true;
  const { role, customerId } = principal;
  if (role === 'agent' || role === 'administrator') return true;
  if (role !== 'manager') return false;
  const ofPerson = person.customerId;
  return (
    customerId === undefined || (ofPerson !== undefined && membershipIn(principal, ofPerson) !== undefined)
  );
};

/** Only who is given work has absences; administrators plan for the others. */
const mayPlanFor = (principal: Principal, person: Person): boolean =>
  isOfDesk(person) &&
  (principal.role === 'administrator' || (principal.role === 'agent' && principal.id === person.id));

const isOfDesk = ({ role }: Person): boolean => role === 'agent' || role === 'administrator';

const checkAbsences = async (
  { directory }: Dependencies,
  person: Person,
  absences: readonly Absence[],
): Promise<void> => {
  const inOrder = absences.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
  if (inOrder.some(({ to }, nth) => to > (inOrder[nth + 1]?.from ?? to)))
    throw wrong('absences', 'overlapping-absences');
  for (const [nth, { delegateId }] of absences.entries()) {
    if (delegateId === undefined) continue;
    const field = `absences.${nth}.delegateId`;
    if (delegateId === person.id) throw wrong(field, 'delegates-to-self');
    const delegate = await directory.person(delegateId);
    if (!delegate || !isOfDesk(delegate)) throw unknownReference(field);
  }
};

const wrong = (field: string, code: string): Problem =>
  new Problem('validation-failed', { errors: [{ field, code, message: code }] });
