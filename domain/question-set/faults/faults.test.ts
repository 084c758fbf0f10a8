import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextsOf, type Question, type QuestionSet } from '../question-set.ts';
import { asking, choosing, setOf } from '../testing.ts';
import { trees } from '../testing-trees.ts';
import type { QuestionSetFault, QuestionSetWorld } from './fault.ts';
import { ownFaultsOf, questionSetFaultsOf } from './faults.ts';

const ids = (...all: string[]) => all.map((id) => ({ id }));
const world: QuestionSetWorld = {
  services: ids('printing'),
  customers: ids('acme'),
  groups: ids('field-support'),
  providers: ids('netco'),
  articles: ids('paper-jam'),
};
const end = { impact: 3 };
const faultsWith = (...questions: Question[]): QuestionSetFault[] =>
  questionSetFaultsOf(setOf({ start: questions[0]!.id, questions }), world);

describe('a question set', () => {
  it('R14: that keeps all rules has no fault', () => {
    expect(questionSetFaultsOf(setOf({ customerIds: ['acme'] }), world)).toEqual([]);
  });

  it.each<[string, Question[], QuestionSetFault[]]>([
    [
      'a question that there is not',
      [choosing('a', { x: 'b', y: end })],
      [{ field: 'questions.0.answer.choices.0.then.question', code: 'unknown-question' }],
    ],
    [
      'an answer that leads nowhere',
      [asking('a', { value: 'text', then: {} })],
      [{ field: 'questions.0.answer.then', code: 'leads-nowhere' }],
    ],
    [
      'an answer that leads two ways',
      [asking('a', { value: 'text', then: { question: 'a', outcome: end } })],
      expect.arrayContaining([{ field: 'questions.0.answer.then', code: 'leads-two-ways' }]),
    ],
    [
      'an outcome that says nothing',
      [choosing('a', { x: {}, y: end })],
      [{ field: 'questions.0.answer.choices.0.then.outcome', code: 'says-nothing' }],
    ],
    [
      'a question that nothing leads to',
      [choosing('a', { x: end, y: end }), choosing('b', { x: end, y: end })],
      [{ field: 'questions.1', code: 'unreachable' }],
    ],
    [
      'a cycle, with its path',
      [
        choosing('a', { x: 'b', y: end }),
        choosing('b', { x: 'c', y: end }),
        choosing('c', { x: 'b', y: end }),
      ],
      [{ field: 'questions.2.answer.choices.0.then.question', code: 'cycle', about: 'b → c → b' }],
    ],
    [
      'a question that leads to itself',
      [choosing('a', { x: 'a', y: end })],
      [{ field: 'questions.0.answer.choices.0.then.question', code: 'cycle', about: 'a → a' }],
    ],
    [
      'a cycle that nothing leads to',
      [choosing('a', { x: end, y: end }), choosing('b', { x: 'b', y: end })],
      [
        { field: 'questions.1.answer.choices.0.then.question', code: 'cycle', about: 'b → b' },
        { field: 'questions.1', code: 'unreachable' },
      ],
    ],
    [
      'two questions of one id',
      [choosing('a', { x: end, y: end }), choosing('a', { x: end, y: end })],
      [{ field: 'questions.1.id', code: 'duplicate' }],
    ],
    [
      'an empty range',
      [asking('a', { value: 'number', min: 2, max: 1, example: 'x' })],
      [{ field: 'questions.0.answer.max', code: 'empty-range' }],
    ],
    [
      'an empty range of days',
      [asking('a', { value: 'date', min: '2026-02-01', max: '2026-01-31' })],
      [{ field: 'questions.0.answer.max', code: 'empty-range' }],
    ],
    [
      'a pattern that looks ahead',
      [asking('a', { value: 'text', pattern: '(?=x)y' })],
      [{ field: 'questions.0.answer.pattern', code: 'bad-pattern' }],
    ],
    [
      'a pattern that is too large',
      [asking('a', { value: 'text', pattern: '(.*){0,999}y' })],
      [{ field: 'questions.0.answer.pattern', code: 'pattern-too-large' }],
    ],
    [
      'an example that is no answer',
      [asking('a', { value: 'text', pattern: '\\d+', example: 'on' })],
      [{ field: 'questions.0.answer.example', code: 'example-does-not-fit' }],
    ],
    [
      'records that are not there',
      [
        choosing('a', {
          x: { articleId: 'gone', groupId: 'gone', providerId: 'gone', serviceId: 'gone' },
          y: end,
        }),
      ],
      ['articleId', 'groupId', 'providerId', 'serviceId'].map((name) => ({
        field: `questions.0.answer.choices.0.then.outcome.${name}`,
        code: 'unknown',
      })),
    ],
  ])('R14: with %s is named by field', (_, questions, faults) => {
    expect(faultsWith(...questions)).toEqual(faults);
  });

  it('R14: with two choices of one id is named', () => {
    const question = choosing('a', { x: end, y: end });
    if (question.answer.kind !== 'choice') throw new Error('no choices');
    question.answer.choices[1]!.id = 'x';
    expect(faultsWith(question)).toEqual([{ field: 'questions.0.answer.choices.1.id', code: 'duplicate' }]);
  });

  it('R14: with an unknown first question, service or customer is named', () => {
    const set = setOf({ start: 'gone', serviceIds: ['gone'], customerIds: ['acme', 'gone'] });
    expect(questionSetFaultsOf(set, world)).toEqual([
      { field: 'start', code: 'unknown-question' },
      { field: 'serviceIds.0', code: 'unknown' },
      { field: 'customerIds.1', code: 'unknown' },
    ]);
  });

  it('R14: may lead along 30 questions, not along 31', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, i) => choosing(`q${i}`, { x: i + 1 < length ? `q${i + 1}` : end, y: end }));
    expect(faultsWith(...chain(30))).toEqual([]);
    expect(faultsWith(...chain(31))).toEqual([{ field: 'questions', code: 'too-deep', about: 30 }]);
  });

  it('R14: of 200 questions that all lead to all later ones is checked in no time', () => {
    const all = Array.from({ length: 200 }, (_, i) =>
      choosing(
        `q${i}`,
        Object.fromEntries(
          Array.from({ length: 20 }, (_unused, c) => [`c${c}`, i + c + 1 < 200 ? `q${i + c + 1}` : end]),
        ),
      ),
    );
    const before = performance.now();
    const codes = faultsWith(...all).map(({ code }) => code);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(new Set(codes)).toEqual(new Set(['too-deep', 'too-large']));
  });
});

describe('any question set', () => {
  it('R14: of which one answer is led back to a question before it has a cycle at just that place', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (set, from, back) => {
        const { set: bent, field, target } = ledBack(set, { from, back });
        const cycles = ownFaultsOf(bent).filter(({ code }) => code === 'cycle');
        expect(cycles.length).toBeGreaterThan(0);
        expect(cycles.map((fault) => fault.field)).toContain(field);
        for (const { about } of cycles) expect(String(about).split(' → ')).toContain(target);
      }),
    );
  });

  it('R14: has its cycles found, whichever way its answers are led', () => {
    fc.assert(
      fc.property(trees, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), (set, bends) => {
        const bent = bends.reduce((one, [from, to]) => ledTo(one, from, to), set);
        const found = ownFaultsOf(bent).some(({ code }) => code === 'cycle');
        expect(found).toBe(hasCycle(bent));
      }),
    );
  });
});

const placesOf = (set: QuestionSet) =>
  set.questions.flatMap((question, index) =>
    nextsOf(question).map(({ next, field }) => ({ index, next, field: `questions.${index}.${field}` })),
  );

/** The set with one answer leading to some question, wherever it led before. */
const ledTo = (original: QuestionSet, from: number, to: number): QuestionSet => {
  const set = structuredClone(original);
  const places = placesOf(set);
  const { next } = places[from % places.length]!;
  delete next.outcome;
  next.question = set.questions[to % set.questions.length]!.id;
  return set;
};

/** The set with one answer leading to a question that comes before it, or to its own. */
const ledBack = (original: QuestionSet, { from, back }: { from: number; back: number }) => {
  const set = structuredClone(original);
  // The way on from each question must stay, for all of them to be reached; an end may be bent.
  const ends = placesOf(set).filter(({ next }) => next.outcome !== undefined);
  const { index, next, field } = ends[from % ends.length]!;
  const target = set.questions[back % (index + 1)]!.id;
  delete next.outcome;
  next.question = target;
  return { set, field: `${field}.question`, target };
};

/** By taking away questions that lead to none that is left: what remains goes round. */
const hasCycle = ({ questions }: QuestionSet): boolean => {
  const left = new Map(questions.map((question) => [question.id, question]));
  const leadsOn = (question: Question) =>
    nextsOf(question).some(({ next }) => next.question !== undefined && left.has(next.question));
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const question of [...left.values()]) if (!leadsOn(question)) left.delete(question.id);
  }
  return left.size > 0;
};
