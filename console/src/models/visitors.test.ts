import { expect, it } from 'vitest';
import type { User } from '../api/types.ts';
import { me } from '../testing/fixtures.ts';
import { visitorsOf } from './visitors.ts';

const user = (id: string, differences: Partial<User>): User => ({
  ...{ id, name: id, email: `${id}@desk.example`, role: 'agent', groupIds: [], absences: [] },
  ...differences,
});
const people = [
  user('can', {}),
  user('burak', { role: 'provider', providerId: 'netco' }),
  user('selin', { role: 'manager', customerId: 'acme' }),
];
const idsOf = (found: { id: string }[]) => found.map(({ id }) => id);

it('R9: agents make visits, and the people of the provider that has the call', () => {
  expect(idsOf(visitorsOf(people, { me: me(), providerId: undefined }))).toEqual(['can']);
  expect(idsOf(visitorsOf(people, { me: me(), providerId: 'netco' }))).toEqual(['can', 'burak']);
  const provider = me({ id: 'burak', role: 'provider', providerId: 'netco' });
  expect(idsOf(visitorsOf([], { me: provider, providerId: 'netco' }))).toEqual(['burak']);
});
