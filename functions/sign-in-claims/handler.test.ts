import { describe, expect, test } from 'vitest';
import { principal } from '../../domain/people/principal.ts';
import type { Person } from '../../domain/directory.ts';
import { createSignInClaimsHandler, UnknownPersonError } from './handler.ts';

const agent: Person = {
  id: 'ayse',
  email: 'ayse@desk.example',
  name: 'Ayşe İNCE',
  role: 'agent',
  level: 'L1',
  locale: 'tr',
  groupIds: ['first', 'network'],
  memberships: [],
  absences: [],
  subscribesToDigest: false,
};
const machine: Person = {
  id: '3jv2client',
  email: 'erp@acme.example',
  name: 'ERP',
  role: 'machine',
  customerId: 'acme',
  locale: 'en',
  groupIds: [],
  memberships: [{ customerId: 'ege', sees: 'location', locationIds: ['a', 'b'] }],
  absences: [],
  subscribesToDigest: false,
};
const requester: Person = {
  ...agent,
  id: 'can',
  email: 'can@acme.example',
  role: 'requester',
  customerId: 'acme',
};
const technician: Person = {
  ...agent,
  id: 'eda',
  email: 'eda@net.example',
  role: 'provider',
  providerId: 'net',
};
const people = [agent, machine, requester, technician];
const handle = createSignInClaimsHandler({
  directory: {
    person: async (id) => people.find((person) => person.id === id),
    personByEmail: async (email) => people.find((person) => person.email === email),
  },
});

const signIn = (attributes: Record<string, string> | undefined, clientId = 'console') => ({
  version: '3',
  triggerSource: 'TokenGeneration_HostedAuth',
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_x',
  userName: 'c0ffee',
  callerContext: { awsSdkVersion: '1', clientId },
  request: { userAttributes: attributes, groupConfiguration: {}, scopes: ['openid'] },
  response: { claimsAndScopeOverrideDetails: null },
});
const machineCall = (clientId: string) => ({
  ...signIn(undefined, clientId),
  triggerSource: 'TokenGeneration_ClientCredentials',
});
const claimsIn = async (event: unknown) => {
  const { accessTokenGeneration, idTokenGeneration } = (await handle(event)).response
    .claimsAndScopeOverrideDetails;
  expect(idTokenGeneration).toEqual(accessTokenGeneration);
  return accessTokenGeneration.claimsToAddOrOverride;
};

describe('U6: claims at sign-in', () => {
  test('U6: a person gets what the API reads of them', async () => {
    expect(await claimsIn(signIn({ email: agent.email, email_verified: 'true' }))).toEqual({
      person_id: 'ayse',
      email: 'ayse@desk.example',
      name: 'Ayşe İNCE',
      role: 'agent',
      level: 'L1',
      locale: 'tr',
      group_ids: 'first network',
    });
  });

  test('U6: the claims make a principal of the API', async () => {
    const claims = await claimsIn(signIn({ email: agent.email, email_verified: 'true' }));
    const { person_id: id, group_ids: groups, ...rest } = claims;
    expect(principal.parse({ ...rest, id, groupIds: groups?.split(' ') })).toMatchObject({
      id: 'ayse',
      level: 'L1',
    });
  });

  test('U6: a machine client acts for its customer', async () => {
    expect(await claimsIn(machineCall(machine.id))).toMatchObject({
      person_id: machine.id,
      role: 'machine',
      customer_id: 'acme',
      memberships: 'ege:location:a/b',
    });
  });

  test('U6: the event goes back whole', async () => {
    const event = signIn({ email: agent.email, email_verified: 'true' });
    expect(await handle(event)).toMatchObject({ ...event, response: expect.anything() });
  });

  test.each([
    ['an unknown address', signIn({ email: 'nobody@desk.example', email_verified: 'true' })],
    ['an address that is not verified', signIn({ email: agent.email, email_verified: 'false' })],
    ['an address of which nothing is said', signIn({ email: agent.email })],
    ['no attributes', signIn(undefined)],
    ['an unknown client', machineCall('stranger')],
    ['a person as a machine', machineCall(agent.id)],
    ['a machine as a person', signIn({ email: machine.email, email_verified: 'true' })],
  ])('U6: no token for %s', async (_, event) => {
    await expect(handle(event)).rejects.toThrow(UnknownPersonError);
  });

  const federated = ({ email }: Person, ...providers: string[]) =>
    signIn({
      email,
      email_verified: 'true',
      identities: JSON.stringify(providers.map((providerName) => ({ providerName, userId: 'x' }))),
    });

  test.each([
    ['a customer', requester, 'acme'],
    ['a provider', technician, 'net'],
    ['the desk', agent, 'desk'],
  ])('U6: the sign-in service of %s vouches for its own people', async (_, person, service) => {
    expect(await claimsIn(federated(person, service))).toMatchObject({ person_id: person.id });
  });

  test.each([
    ['another customer’s person', federated(requester, 'globex')],
    ['an agent of the desk', federated(agent, 'acme')],
    ['a person whom two services claim', federated(requester, 'acme', 'globex')],
  ])('R12: no sign-in service vouches for %s', async (_, event) => {
    await expect(handle(event)).rejects.toThrow(UnknownPersonError);
  });

  test('U6: an event of another kind is refused', async () => {
    await expect(handle({ triggerSource: 'PreSignUp_SignUp' })).rejects.toThrow();
  });
});
