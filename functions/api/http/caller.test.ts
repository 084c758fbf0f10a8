import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { callerOf, localeOf } from './caller.ts';

const eventOf = (claims: unknown, headers: Record<string, string> = {}) =>
  ({ headers, requestContext: { authorizer: { jwt: { claims } } } }) as unknown as APIGatewayProxyEventV2;
const agent = {
  sub: 'emre',
  email: 'emre@desk.example',
  name: 'Emre',
  role: 'agent',
  level: 'L1',
  group_ids: 'desk network',
};

describe('the caller', () => {
  it.each([
    ['a b', ['a', 'b']],
    ['[a b]', ['a', 'b']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    ['', []],
  ])('U6: reads the list claim %j', (group_ids, groupIds) => {
    expect(callerOf(eventOf({ ...agent, group_ids })).principal.groupIds).toEqual(groupIds);
  });

  it.each([
    ['no claims', undefined],
    ['an unknown role', { ...agent, role: 'root' }],
    ['a requester without a customer', { ...agent, role: 'requester' }],
    ['a machine without a customer', { ...agent, role: 'machine' }],
    ['a provider’s person without a provider', { ...agent, role: 'provider' }],
  ])('U6: knows nobody by %s', (_name, claims) => {
    expect(() => callerOf(eventOf(claims))).toThrow('unknown-person');
  });

  it('U4: answers in the language asked for, else in the person’s own', () => {
    expect(localeOf({ headers: { 'accept-language': 'de, en-GB;q=0.8' } })).toBe('en');
    expect(localeOf({ headers: {} })).toBeUndefined();
    expect(callerOf(eventOf({ ...agent, locale: 'en' })).locale).toBe('en');
    expect(callerOf(eventOf({ ...agent, locale: 'en' }, { 'accept-language': 'tr' })).locale).toBe('tr');
  });
});
