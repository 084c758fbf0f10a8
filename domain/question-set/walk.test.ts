import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownFaultsOf } from './faults/faults.ts';
import { type Question, type QuestionSet } from './question-set.ts';
import type { GivenAnswer } from './questionnaire.ts';
import { trees } from './testing-trees.ts';
import { choosing, setOf } from './testing.ts';
import { BrokenQuestionSetError, walk } from './walk.ts';

const say = (...said: [questionId: string, answer: string][]): GivenAnswer[] =>
  said.map(([questionId, answer]) => ({ questionId, answer }));

describe('walking through a question set', () => {
  it('R14: asks one question after the other', () => {
    expect(walk(setOf(), [])).toMatchObject({ kind: 'question', question: { id: 'what' } });
    expect(walk(setOf(), say(['what', 'noise']))).toMatchObject({
      kind: 'question',
      question: { id: 'since' },
    });
  });

  it('R14: ends in an outcome, with what was asked and said on the way', () => {
    expect(walk(setOf({ version: 7 }), say(['what', 'noise'], ['since', ' 2026-11-20 ']))).toEqual({
      kind: 'outcome',
      questionnaire: {
        questionSetId: 'printing',
        version: 7,
        title: { tr: 'printing (tr)', en: 'printing (en)' },
        answers: [
          {
            questionId: 'what',
            question: { tr: 'what (tr)', en: 'what (en)' },
            answer: { tr: 'noise (tr)', en: 'noise (en)' },
          },
          { questionId: 'since', question: { tr: 'since (tr)', en: 'since (en)' }, answer: '2026-11-20' },
        ],
        outcome: { groupId: 'field-support', providerId: 'netco', type: 'incident' },
      },
    });
  });

  it.each<[GivenAnswer[], object]>([
    [say(['what', 'smoke']), { field: 'answers.0.answer', code: 'unknown-choice' }],
    [say(['since', '2026-11-20']), { field: 'answers.0.questionId', code: 'other-question' }],
    [say(['what', 'noise'], ['since', 'dün']), { field: 'answers.1.answer', code: 'not-a-date' }],
    [
      say(['what', 'noise'], ['since', '2031-01-01']),
      { field: 'answers.1.answer', code: 'too-late', bound: '2030-12-31' },
    ],
    [say(['what', 'paper'], ['since', '2026-11-20']), { field: 'answers.1', code: 'too-many-answers' }],
    [say(['what', 'noise'], ['what', 'noise']), { field: 'answers.1.questionId', code: 'other-question' }],
  ])('R14: %j is refused by the name of the answer', (answers, fault) => {
    expect(walk(setOf(), answers)).toEqual({ kind: 'fault', fault });
  });

  it('R14: a set that leads nowhere is not followed there', () => {
    const broken = setOf({ questions: [choosing('what', { yes: 'gone', no: { impact: 3 } })] });
    expect(() => walk(broken, say(['what', 'yes']))).toThrow(BrokenQuestionSetError);
    expect(() => walk({ ...broken, start: 'gone' }, [])).toThrow(BrokenQuestionSetError);
  });

  it('R14: whatever is answered, a set without faults ends in an outcome within its depth', () => {
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.nat(1_000)), (set, picks) => {
        expect(ownFaultsOf(set)).toEqual([]);
        expect(endOf(set, picks)).toBeLessThanOrEqual(set.questions.length);
      }),
    );
  });
});

/** Answers at random until the end; how many questions that took. */
const endOf = (set: QuestionSet, picks: Iterator<number>): number => {
  const answers: GivenAnswer[] = [];
  for (;;) {
    const end = walk(set, answers);
    if (end.kind === 'fault') throw new Error(JSON.stringify(end.fault));
    if (end.kind === 'outcome') {
      expect(Object.keys(end.questionnaire.outcome)).not.toEqual([]);
      expect(end.questionnaire.answers.map(({ questionId }) => questionId)).toEqual(
        answers.map(({ questionId }) => questionId),
      );
      return answers.length;
    }
    answers.push({ questionId: end.question.id, answer: pickOf(end.question, picks.next().value) });
  }
};

const pickOf = ({ answer }: Question, pick: number): string =>
  answer.kind === 'choice' ? answer.choices[pick % answer.choices.length]!.id : String(pick);
