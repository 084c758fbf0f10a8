import { describe, expect, it } from 'vitest';
import { actorId, actorOf } from './actor.ts';
import { actor, principal } from './principal.ts';

const agent = principal.parse({
  id: 'can',
  role: 'agent',
  level: 'L1',
  email: 'can@example.com',
  name: 'Can',
  locale: 'tr',
  groupIds: ['desk'],
});

describe('actorOf', () => {
  it('R15: the audit trail knows a person’s name, role and level', () => {
    expect(actor.parse(actorOf(agent))).toStrictEqual({
      kind: 'person',
      id: 'can',
      name: 'Can',
      role: 'agent',
      level: 'L1',
    });
  });

  it('R12: the audit trail has no addresses, and no level where there is none', () => {
    const { level: _, ...requester } = { ...agent, role: 'requester' as const };
    expect(Object.keys(actorOf(requester))).toEqual(['kind', 'id', 'name', 'role']);
  });
});

describe('actorId', () => {
  it('R4: names a person by id, and the ticket’s own workflow as such', () => {
    expect(actorId(actorOf(agent))).toBe('can');
    expect(actorId({ kind: 'workflow' })).toBe('workflow');
  });
});
