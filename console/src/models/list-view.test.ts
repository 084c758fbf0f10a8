import { describe, expect, it } from 'vitest';
import { me } from '../testing/fixtures.ts';
import { listsFor, listTitle, mayOpen, queryOf } from './list-view.ts';

const requester = me({ role: 'requester', customerId: 'acme', groups: [] });

describe('lists', () => {
  it('U1: an agent starts at the group’s queue, everyone else at their calls', () => {
    expect(listsFor(me())).toEqual(['queue', 'desk', 'mine']);
    expect(listsFor(me({ groups: [] }))).toEqual(['desk', 'mine']);
    expect(listsFor(requester)).toEqual(['calls']);
    expect(listsFor(me({ role: 'manager', customerId: 'acme' }))).toEqual(['calls']);
    expect(listsFor(me({ role: 'provider' }))).toEqual(['calls']);
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

  it('U6: managers and providers open no calls here', () => {
    expect([me(), requester, me({ role: 'administrator' })].every(mayOpen)).toBe(true);
    expect([me({ role: 'manager' }), me({ role: 'provider' })].some(mayOpen)).toBe(false);
  });
});
