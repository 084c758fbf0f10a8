import { describe, expect, it } from 'vitest';
import type { AskedQuestion } from '../api/types.ts';
import { answersOf, answersWith, backTo, finished, forward, labelOf, type Walked } from './question-walk.ts';

const both = (text: string) => ({ tr: `${text} (tr)`, en: `${text} (en)` });
const what: AskedQuestion = {
  id: 'what',
  text: both('what'),
  answer: { kind: 'choice', choices: [{ id: 'paper', label: both('paper') }] },
};
const since: AskedQuestion = { id: 'since', text: both('since'), answer: { kind: 'value', value: 'date' } };

const start: Walked = { questionSetId: 'printing', trail: [], step: { question: what } };
const second = forward(start, { question: what, answer: 'paper', step: { question: since } });
const outcome = { sentence: both('done') };
const end = forward(second, { question: since, answer: '2026-11-20', step: { outcome } });

describe('the way through a question set', () => {
  it('U2: keeps what was said, and asks with one answer more', () => {
    expect(answersOf(end)).toEqual({
      questionSetId: 'printing',
      answers: [
        { questionId: 'what', answer: 'paper' },
        { questionId: 'since', answer: '2026-11-20' },
      ],
    });
    expect(answersWith(second, since, '2026-11-20')).toEqual(answersOf(end));
  });

  it('U2: leads back to any answer, which is asked for again', () => {
    expect(backTo(end, 1)).toEqual(second);
    expect(backTo(end, 0)).toEqual(start);
    expect(backTo(end, 7)).toEqual(end);
  });

  it('U2: gives its answers to the call only from the end', () => {
    expect([finished(undefined), finished(second)]).toEqual([undefined, undefined]);
    expect(finished(end)).toEqual(answersOf(end));
  });

  it('U2: calls a choice by its label and words by themselves', () => {
    expect(labelOf(what, 'paper', ({ tr }) => tr)).toBe('paper (tr)');
    expect(labelOf(since, '2026-11-20', ({ en }) => en)).toBe('2026-11-20');
  });
});
