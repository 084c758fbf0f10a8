import { describe, expect, it } from 'vitest';
import type { Principal } from '../people/principal.ts';
import { principal } from '../people/principal.ts';
import type { ImprovementCommand } from './command.ts';
import { decideImprovement, proposedImprovement } from './decide.ts';
import type { Improvement, ImprovementState } from './improvement.ts';
import { improvement, improvementContent } from './improvement.ts';
import { improvementActionsFor, mayAssign, mayChangeImprovement } from './permission.ts';

const on = { now: '2026-11-20T09:00:00.000Z', by: 'derya' };
const content = improvementContent.parse({
  title: 'Parola sıfırlama sayfası',
  benefit: 'Ayda 40 çağrı azalır',
});
const proposed = proposedImprovement({ id: 'I1', number: 'IMP-1', content }, { ...on, by: 'can' });

const accept: ImprovementCommand = { type: 'accept', ownerId: 'can', dueAt: '2026-12-31T21:00:00.000Z' };
const complete: ImprovementCommand = { type: 'complete', reason: 'Yayında' };
const reject: ImprovementCommand = { type: 'reject', reason: 'Bütçe yok' };
const commands: ImprovementCommand[] = [accept, { type: 'start' }, complete, reject];

const after = (...given: ImprovementCommand[]): Improvement =>
  given.reduce<Improvement>((current, command) => {
    const decided = decideImprovement(current, command, on);
    if (!decided.ok) throw new Error(decided.rejection.code);
    return decided.improvement;
  }, proposed);

const codeOf = (current: Improvement, command: ImprovementCommand): string => {
  const decided = decideImprovement(current, command, on);
  return decided.ok ? 'ok' : decided.rejection.code;
};

const states: Record<ImprovementState, Improvement> = {
  proposed,
  accepted: after(accept),
  'in-progress': after(accept, { type: 'start' }),
  done: after(accept, { type: 'start' }, complete),
  rejected: after(reject),
};

const person = (id: string, role: Principal['role'], given: object = {}): Principal =>
  principal.parse({ id, role, email: `${id}@desk.example`, name: id, locale: 'tr', ...given });
const can = person('can', 'agent', { level: 'L1' });
const ece = person('ece', 'agent', { level: 'L0' });
const derya = person('derya', 'manager');
const selin = person('selin', 'manager', { customerId: 'acme' });

describe('an improvement', () => {
  it('R15: goes from proposed to done, and keeps who moved it, when and why', () => {
    expect(states.done).toMatchObject({ state: 'done', version: 4, ownerId: 'can', proposedBy: 'can' });
    expect(states.done.history.map(({ state, by, reason }) => [state, by, reason])).toEqual([
      ['proposed', 'can', undefined],
      ['accepted', 'derya', undefined],
      ['in-progress', 'derya', undefined],
      ['done', 'derya', 'Yayında'],
    ]);
    for (const one of Object.values(states)) expect(improvement.parse(one)).toEqual(one);
  });

  it.each([
    ['proposed', ['accept', 'reject']],
    ['accepted', ['start', 'reject']],
    ['in-progress', ['complete', 'reject']],
    ['done', []],
    ['rejected', []],
  ] as const)('R15: that is %s can be given %j', (state, possible) => {
    const given = commands.filter((command) => codeOf(states[state], command) === 'ok');
    expect(given.map(({ type }) => type)).toEqual(possible);
  });

  it('R15: is accepted with an owner, and keeps having one', () => {
    expect(codeOf(proposed, { type: 'accept' })).toBe('owner-needed');
    expect(codeOf(states.accepted, { type: 'change', content })).toBe('owner-needed');
    const owned = after({ type: 'change', content: { ...content, ownerId: 'ece' } });
    expect(codeOf(owned, { type: 'accept' })).toBe('ok');
  });

  it('R15: loses what a change leaves out; what has ended is not changed any more', () => {
    const dated = after({ type: 'change', content: { ...content, customerId: 'acme' } });
    expect(dated.customerId).toBe('acme');
    expect(codeOf(dated, { type: 'change', content: { ...content, customerId: 'acme' } })).toBe(
      'nothing-to-change',
    );
    const bare = decideImprovement(dated, { type: 'change', content }, on);
    expect(bare.ok && bare.improvement.customerId).toBeUndefined();
    expect(codeOf(states.done, { type: 'change', content })).toBe('improvement-stands-elsewhere');
  });
});

describe('who improves', () => {
  it('R15, U6: managers of the desk decide, owners move on, proposers put it better', () => {
    expect(improvementActionsFor(derya, proposed)).toEqual(['change', 'accept', 'reject']);
    expect(improvementActionsFor(can, proposed)).toEqual(['change']);
    expect(improvementActionsFor(ece, proposed)).toEqual([]);
    expect(improvementActionsFor(can, states.accepted)).toEqual(['start']);
    expect(improvementActionsFor(derya, states.accepted)).toEqual(['change', 'reject']);
    expect(improvementActionsFor(selin, proposed)).toEqual([]);
    expect(improvementActionsFor(derya, states.done)).toEqual([]);
  });

  it('R15, U6: only who decides names an owner or a day; one may offer to do it oneself', () => {
    expect(mayAssign(can, { ownerId: 'can' })).toBe(true);
    expect(mayAssign(can, { ownerId: 'ece' })).toBe(false);
    expect(mayAssign(can, { dueAt: on.now })).toBe(false);
    expect(mayAssign(derya, { ownerId: 'ece', dueAt: on.now })).toBe(true);
    expect(mayChangeImprovement(can, { ownerId: 'can' }, proposed)).toBe(false);
    expect(mayChangeImprovement(derya, { ownerId: 'can' }, proposed)).toBe(true);
  });
});
