import * as z from 'zod';
import type { Person } from '../../domain/directory.ts';
import { claimOfMemberships } from '../../domain/people/membership.ts';
import { jsonText } from '../adapters/table/json-text.ts';
import type { Directory } from '../ports/desk-table.ts';

export type SignInClaimsDependencies = { directory: Pick<Directory, 'person' | 'personByEmail'> };

/** Somebody signed in whom the desk does not know (any more), or not in this role: no token is made. */
export class UnknownPersonError extends Error {
  override name = 'UnknownPersonError';
}

const machineSource = 'TokenGeneration_ClientCredentials';

/**
 * The part that is read of Cognito's pre-token-generation event, version 3.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html
 */
const tokenEvent = z.looseObject({
  triggerSource: z.string().startsWith('TokenGeneration_'),
  callerContext: z.looseObject({ clientId: z.string().min(1) }),
  request: z.looseObject({
    userAttributes: z
      .looseObject({
        email: z.string().optional(),
        email_verified: z.string().optional(),
        identities: z.string().optional(),
      })
      .nullish(),
  }),
});
type TokenEvent = z.infer<typeof tokenEvent>;

/**
 * Puts into both tokens what the API reads of a person. A machine is the person whose id is its client's id.
 *
 * @returns the event with its response filled in
 * @throws UnknownPersonError, upon which Cognito refuses the sign-in
 */
export const createSignInClaimsHandler =
  ({ directory }: SignInClaimsDependencies) =>
  async (input: unknown) => {
    const event = tokenEvent.parse(input);
    const person = await personOf(directory, event);
    const isMachine = event.triggerSource === machineSource;
    if (!person || (person.role === 'machine') !== isMachine)
      throw new UnknownPersonError('the directory has no such person in such a role');
    const generation = { claimsToAddOrOverride: claimsOf(person) };
    return {
      ...event,
      response: {
        claimsAndScopeOverrideDetails: { idTokenGeneration: generation, accessTokenGeneration: generation },
      },
    };
  };

/** Of somebody who signed in at a service of their own: JSON within the attribute, as Cognito keeps it. */
const identities = jsonText(z.array(z.looseObject({ providerName: z.string() })));

/**
 * An address that nobody has proved to own vouches for nobody. A federated service says what it likes about addresses, so
 * it is believed about its own people only: it is called as their customer or provider is, or `desk` for the desk's own.
 */
const personOf = async (
  directory: SignInClaimsDependencies['directory'],
  { triggerSource, callerContext, request }: TokenEvent,
): Promise<Person | undefined> => {
  if (triggerSource === machineSource) return directory.person(callerContext.clientId);
  const { email, email_verified: verified, identities: federated = '[]' } = request.userAttributes ?? {};
  if (email === undefined || verified !== 'true') return undefined;
  const person = await directory.personByEmail(email);
  const home = person?.customerId ?? person?.providerId ?? 'desk';
  return identities.parse(federated).every(({ providerName }) => providerName === home) ? person : undefined;
};

/** Claims are texts; a list is separated by spaces, as `scope` is (RFC 8693 4.2). */
const claimsOf = (person: Person): Record<string, string> => ({
  person_id: person.id,
  email: person.email,
  name: person.name,
  role: person.role,
  locale: person.locale,
  group_ids: person.groupIds.join(' '),
  ...(person.level && { level: person.level }),
  ...(person.customerId && { customer_id: person.customerId }),
  ...(person.memberships.length > 0 && { memberships: claimOfMemberships(person.memberships) }),
  ...(person.providerId && { provider_id: person.providerId }),
});
