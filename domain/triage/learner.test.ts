import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Example, Labels } from './example.ts';
import { createLearner } from './learner.ts';
import { learntProposals } from './learnt-proposals.ts';

const example = (ticketId: string, text: string, labels: Labels): Example => ({
  ...{ ticketId, number: `ACME-${ticketId}`, customerId: 'acme', at: '2026-11-02T07:00:00.000Z' },
  ...{ text, labels },
});
const printing = (nth: number) =>
  example(`p${nth}`, `Yazıcı kağıt sıkıştırdı, ${nth}. kat`, {
    groupId: 'field',
    serviceId: 'printing',
    urgency: 3,
  });
const network = (nth: number) =>
  example(`n${nth}`, `Şubede internet kesildi, hat ${nth}`, {
    groupId: 'network',
    serviceId: 'network',
    urgency: 1,
  });
const numbers = [1, 2, 3, 4, 5, 6];
const lessons = numbers.flatMap((nth) => [printing(nth), network(nth)]);

describe('what is learnt from resolved calls', () => {
  const learner = createLearner({ examples: lessons });

  it('R14: a call like others is what they were, with the words and the calls that say so', () => {
    const [first] = learner.suggest('YAZICI YİNE KAĞIT SIKIŞTIRDI', 'groupId');
    expect(first).toMatchObject({ label: 'field' });
    expect(first?.confidence).toBeGreaterThan(0.8);
    expect(first?.words).toEqual(expect.arrayContaining(['yazici', 'kagit', 'sikistirdi']));
    expect(first?.similar[0]).toMatchObject({ number: expect.stringMatching(/^ACME-p/) });
    expect(first?.similar).toHaveLength(3);
  });

  it('R14: each aspect has its own answer, grades as numbers', () => {
    const proposed = learntProposals(learner, 'internet kesildi');
    expect(proposed).toMatchObject({
      groupId: { value: 'network', by: 'learnt' },
      serviceId: { value: 'network' },
      urgency: { value: 1 },
    });
    expect(proposed.category).toBeUndefined();
  });

  it.each(['', '😢 !!!', 'Kahve makinesi bozuldu', 'x'.repeat(2_000)])(
    'R14: of "%s", which is like none of them, nothing is said with confidence',
    (text) => {
      for (const { confidence } of learner.suggest(text, 'groupId')) expect(confidence).toBeLessThan(0.7);
    },
  );

  it('R14: who knows one thing only is not sure that everything is that', () => {
    const narrow = createLearner({ examples: numbers.map(printing) });
    expect(narrow.suggest('Yazıcı kağıt sıkıştırdı', 'groupId')[0]?.confidence).toBeGreaterThan(0.8);
    expect(narrow.suggest('Şubede internet kesildi', 'groupId')[0]?.confidence ?? 0).toBeLessThan(0.7);
  });

  it('R14: before anything is known nothing is said', () => {
    expect(learntProposals(createLearner(), 'Yazıcı')).toEqual({});
  });
});

describe('a correction', () => {
  it('R14: teaches at once, and takes the place of what was believed of the call', () => {
    const learner = createLearner({ examples: lessons });
    const text = 'Kırmızı panjur takıldı';
    learner.learn(example('x', text, { groupId: 'network' }));
    expect(learner.suggest(text, 'groupId')[0]?.label).toBe('network');
    learner.learn(example('x', text, { groupId: 'field' }));
    expect(learner.suggest(text, 'groupId')[0]).toMatchObject({ label: 'field' });
    expect(learner.size()).toBe(lessons.length + 1);
  });

  it('R14: makes room by forgetting the oldest', () => {
    const learner = createLearner({ examples: numbers.map(printing), mostExamples: 6 });
    for (const nth of numbers) learner.learn(network(nth));
    expect(learner.size()).toBe(6);
    expect(learner.suggest('Yazıcı kağıt sıkıştırdı', 'groupId').map(({ label }) => label)).toEqual([
      'network',
    ]);
  });
});

describe('any calls', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('yazıcı', 'internet', 'job_17', 'şifre', 'VPN'), { maxLength: 6 })
      .map((words) => words.join(' ')),
  );
  const anyExample = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), anyText, fc.constantFrom('desk', 'field', 'network'))
    .map(([id, text, groupId]) => example(id, text, { groupId }));

  it('R14: are learnt the same whenever the same is learnt, and shares are shares', () => {
    fc.assert(
      fc.property(fc.array(anyExample, { maxLength: 12 }), anyText, (examples, text) => {
        const answers = [1, 2].map(() => {
          const learner = createLearner();
          for (const one of examples) learner.learn(one);
          return learner.suggest(text, 'groupId');
        });
        expect(answers[0]).toEqual(answers[1]);
        const shares = answers[0]!.map(({ confidence }) => confidence);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-6);
        expect(new Set(answers[0]!.map(({ label }) => label)).size).toBe(answers[0]!.length);
      }),
    );
  });
});
