import { describe, expect, it } from 'vitest';
import type { ProblemCommand } from './command.ts';
import { mostIncidents, problemContent, problemRecord } from './problem.ts';
import { after, given, incidentOf, opening, problemNow } from './testing.ts';

const link = (ticketId: string): ProblemCommand => ({ type: 'link', incident: incidentOf(ticketId) });
const workaround = { tr: 'Kuyruğu boşaltın.' };
const knownError: ProblemCommand = { type: 'declare-known-error', workaround };
const resolve: ProblemCommand = { type: 'resolve', solution: { tr: 'Sürücü güncellendi.' } };
const reopen: ProblemCommand = { type: 'reopen', reason: 'Yine oldu' };
const close: ProblemCommand = { type: 'close', reason: 'Bir daha görülmedi' };
const change: ProblemCommand = {
  type: 'change',
  content: problemContent.parse({ title: 'Yazdırma kuyruğu', priority: 1 }),
};

const open = opening().problem;
const known = after(open, knownError).problem;
const resolved = after(open, resolve).problem;
const closed = after(open, close).problem;

const codeOf = (outcome: ReturnType<typeof given>) => (outcome.ok ? 'accepted' : outcome.rejection.code);

describe('a problem', () => {
  it('R11: is opened with the call that it was found by', () => {
    const { problem, recorded } = opening('T1');
    expect(problem).toMatchObject({ status: 'open', version: 1, incidents: [incidentOf('T1')], priority: 3 });
    expect(recorded).toMatchObject({ id: 'P1-1', event: { type: 'problem-opened', problem } });
  });

  it('R2: rises by one version with every commit, which says who it was and fits the schema', () => {
    const { problem, events } = after(open, link('T1'), knownError, resolve);
    expect(problem).toMatchObject({ version: 4, updatedBy: 'deniz', resolvedAt: problemNow });
    expect(events.map(({ id }) => id)).toEqual(['P1-2', 'P1-3', 'P1-4']);
    expect(problemRecord.parse(problem)).toEqual(problem);
  });

  it.each([
    ['open', open, { reopen: 'problem-still-open' }],
    ['known error', known, { reopen: 'problem-still-open' }],
    ['resolved', resolved, { others: 'problem-ended' }],
    ['closed', closed, { others: 'problem-ended' }],
  ] as const)('R11: that is %s takes what fits, and nothing else', (_, problem, refusals) => {
    const expected = { reopen: 'accepted', others: 'accepted', ...refusals };
    const declared: ProblemCommand = { type: 'declare-known-error', cause: 'Eski sürücü' };
    expect(codeOf(given(problem, reopen))).toBe(expected.reopen);
    for (const command of [link('T1'), change, declared, resolve, close])
      expect([command.type, codeOf(given(problem, command))]).toEqual([command.type, expected.others]);
  });

  it('R11: links a call once, and at most 200', () => {
    const linked = after(open, link('T1')).problem;
    expect(codeOf(given(linked, link('T1')))).toBe('incident-already-linked');
    const full = { ...open, incidents: Array.from({ length: mostIncidents }, (_, n) => incidentOf(`T${n}`)) };
    expect(codeOf(given(full, link('late')))).toBe('too-many-incidents');
    expect(after(linked, { type: 'unlink', ticketId: 'T1' }).problem.incidents).toEqual([]);
    expect(codeOf(given(open, { type: 'unlink', ticketId: 'T1' }))).toBe('incident-not-linked');
  });

  it('R11: is a known error only with a cause or a workaround', () => {
    expect(codeOf(given(open, { type: 'declare-known-error', articleId: 'a1' }))).toBe(
      'cause-or-workaround-needed',
    );
    const caused = after(open, { type: 'declare-known-error', cause: 'Eski sürücü' });
    expect(caused.problem).toMatchObject({ status: 'known-error', cause: 'Eski sürücü' });
    expect(caused.problem.news).toBeUndefined();
    const inBase = after(caused.problem, { type: 'declare-known-error', articleId: 'a1' }).problem;
    expect(inBase).toMatchObject({ cause: 'Eski sürücü', articleId: 'a1' });
  });

  it('R11: has news when its workaround is new, and when it is solved', () => {
    expect(known.news).toEqual({ eventId: 'P1-2', kind: 'workaround', text: workaround });
    expect(codeOf(given(known, knownError))).toBe('nothing-to-change');
    const caused = after(known, { type: 'declare-known-error', cause: 'Eski sürücü', workaround });
    expect(caused.problem.news?.eventId).toBe('P1-2');
    expect(caused.events[0]?.event).toMatchObject({ tells: false });
    expect(resolved.news).toMatchObject({ eventId: 'P1-2', kind: 'solution' });
  });

  it('R11: that is opened again keeps what is known of it, and its solution is no news any more', () => {
    const again = after(known, resolve, reopen).problem;
    expect(again).toMatchObject({ status: 'known-error', workaround });
    expect([again.solution, again.resolvedAt, again.news]).toEqual([undefined, undefined, undefined]);
    expect(after(resolved, reopen).problem.status).toBe('open');
    expect(after(known, close).problem.news).toBeUndefined();
  });

  it('R11: loses what a change leaves out, and a change that changes nothing is refused', () => {
    const owned = problemContent.parse({ title: 'x', ownerId: 'deniz', cause: 'Eski sürücü' });
    const { problem } = after(open, { type: 'change', content: owned });
    expect(problem).toMatchObject({ title: 'x', ownerId: 'deniz', cause: 'Eski sürücü' });
    expect(codeOf(given(problem, { type: 'change', content: owned }))).toBe('nothing-to-change');
    const { problem: changed } = after(problem, change);
    expect([changed.ownerId, changed.cause, changed.priority]).toEqual([undefined, undefined, 1]);
  });
});
