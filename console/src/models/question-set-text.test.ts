import { describe, expect, it } from 'vitest';
import type { QuestionSet } from '../api/types.ts';
import { parsedOf, textOf } from './question-set-text.ts';

const set: QuestionSet = {
  id: 'printing',
  version: 3,
  title: { tr: 'Yazıcı', en: 'Printing' },
  serviceIds: ['printing'],
  customerIds: [],
  audience: 'requester',
  active: true,
  start: 'what',
  questions: [],
  changedAt: '2026-11-20T09:00:00.000Z',
  changedBy: 'elif-ozturk',
};

describe('a question set as text', () => {
  it('R14: holds what its writer says, not what the desk counts and keeps', () => {
    const { id: _id, version: _version, changedAt: _at, changedBy: _by, ...content } = set;
    expect(parsedOf(textOf(set))).toEqual({ content });
    expect(textOf(set).split('\n').length).toBeGreaterThan(5);
  });

  it('R14: begins with an example where there is none yet, not in use', () => {
    expect(parsedOf(textOf(undefined))).toMatchObject({ content: { start: 'what', active: false } });
  });

  it('R14: says why it is no JSON', () => {
    expect(parsedOf('{ "title": ')).toEqual({ reason: expect.stringMatching(/JSON/) });
  });
});
