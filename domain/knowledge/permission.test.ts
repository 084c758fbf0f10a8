import { expect, it } from 'vitest';
import { roles } from '../people/principal.ts';
import { articleAction } from './action.ts';
import { mayDo } from './permission.ts';

const all = articleAction.options;

it('R15: administrators and level 2 do everything with an article, level 1 writes and hands in', () => {
  const allowed = (who: Parameters<typeof mayDo>[0]) => all.filter((action) => mayDo(who, action));
  expect(allowed({ role: 'administrator' })).toEqual(all);
  expect(allowed({ role: 'agent', level: 'L2' })).toEqual(all);
  expect(allowed({ role: 'agent', level: 'L1' })).toEqual(['save', 'submit']);
});

it.each(roles.filter((role) => role !== 'administrator'))('U6: no %s without such a level does', (role) => {
  const level = role === 'agent' ? 'L0' : 'L2';
  const allowed = all.filter((action) => mayDo({ role, ...(role === 'agent' && { level }) }, action));
  expect(allowed).toEqual([]);
});
