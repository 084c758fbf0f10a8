import { describe, expect, it } from 'vitest';
import { me } from '../testing/fixtures.ts';
import {
  customerIdsOf,
  listsFor,
  listTitle,
  mayOpen,
  othersFor,
  queryOf,
  workQueryOf,
  mayOpenProblems,
  worksAtDesk,
} from './list-view.ts';

const requester = me({ role: 'requester', customerId: 'acme', groups: [] });

describe('lists', () => {
  it('U1: an agent starts at the group’s queue, everyone else at their calls', () => {
    expect(listsFor(me())).toEqual(['queue', 'desk', 'mine', 'work']);
    expect(listsFor(me({ groups: [] }))).toEqual(['desk', 'mine', 'work']);
    expect(listsFor(requester)).toEqual(['calls']);
    expect(listsFor(me({ role: 'manager', customerId: 'acme' }))).toEqual(['calls']);
    expect(listsFor(me({ role: 'provider' }))).toEqual(['work', 'calls']);
  });

  it('U1: each list asks for what it shows', () => {
    expect(queryOf('queue', { me: me(), groupId: 'desk' })).toEqual({ groupId: 'desk' });
    expect(queryOf('queue', { me: me() })).toBeUndefined();
    expect(queryOf('mine', { me: me() })).toEqual({ assigneeId: 'ayse' });
    expect(queryOf('desk', { me: me(), q: '', cursor: 'next' })).toEqual({ cursor: 'next' });
    expect(queryOf('calls', { me: requester, status: 'closed', q: 'yazıcı' })).toEqual({
      status: 'closed',
      q: 'yazıcı',
    });
  });

  it('U2: a list is named for its reader', () => {
    expect(listTitle('calls', requester)).toBe('nav.calls');
    expect(listTitle('calls', me({ role: 'manager' }))).toBe('nav.customer');
    expect(listTitle('calls', me({ role: 'provider' }))).toBe('nav.provider');
    expect(listTitle('queue', me())).toBe('nav.queue');
  });

  it('R12: whose calls a requester can look at follows from the memberships', () => {
    const nil = me({
      role: 'requester',
      customerId: 'acme',
      memberships: [
        { customerId: 'acme', sees: 'location', locationIds: ['izmir'] },
        { customerId: 'ege', sees: 'customer', locationIds: [] },
        { customerId: 'marmara', sees: 'own', locationIds: [] },
      ],
    });
    expect(othersFor(requester)).toEqual([]);
    expect(othersFor(nil)).toEqual([
      { customerId: 'acme', sees: 'location' },
      { customerId: 'ege', sees: 'customer' },
    ]);
    expect(customerIdsOf(nil)).toEqual(['acme', 'ege', 'marmara']);
    expect(queryOf('calls', { me: nil, customerId: 'ege' })).toEqual({ customerId: 'ege' });
  });

  it('R15: work orders are a provider’s own, or a group’s', () => {
    expect(workQueryOf({ me: me({ role: 'provider' }), groupId: 'desk' })).toEqual({});
    expect(workQueryOf({ me: me(), groupId: 'desk', cursor: 'next' })).toEqual({
      groupId: 'desk',
      cursor: 'next',
    });
    expect(workQueryOf({ me: me() })).toBeUndefined();
  });

  it('R12, U6: the desk and its managers know of problems, the first and second level open them', () => {
    const derya = me({ role: 'manager' });
    expect([me(), me({ role: 'administrator' }), derya].every(worksAtDesk)).toBe(true);
    const selin = me({ role: 'manager', customerId: 'acme' });
    expect([selin, requester, me({ role: 'provider' })].some(worksAtDesk)).toBe(false);
    expect(mayOpenProblems(me({ level: 'L2' }))).toBe(true);
    expect([derya, me({ level: 'L0' }), requester].some(mayOpenProblems)).toBe(false);
  });

  it('U6: managers and providers open no calls here', () => {
    expect([me(), requester, me({ role: 'administrator' })].every(mayOpen)).toBe(true);
    expect([me({ role: 'manager' }), me({ role: 'provider' })].some(mayOpen)).toBe(false);
  });
});
