import { expect, test } from 'vitest';
import { compile } from './expression.ts';

const states = { input: { title: 'İstanbul', lines: [{ n: 1 }, { n: 2 }] } };
const evaluate = (value: any, scope: Record<string, unknown> = { states }) => compile(value, 'Here')(scope);

test('R4: strings in {% %} are evaluated wherever they stand, all else is as written', async () => {
  const template = {
    plain: 'a {% not me',
    title: '{% $states.input.title %}',
    deep: [{ sum: '{% $sum($states.input.lines.n) %}' }, null, true, 3],
  };
  expect(await evaluate(template)).toEqual({
    plain: 'a {% not me',
    title: 'İstanbul',
    deep: [{ sum: 3 }, null, true, 3],
  });
});

test('R4: an undefined result is an error, as on Step Functions, never a missing field', async () => {
  for (const bad of [
    '{% $states.input.none %}',
    '{% $nobody %}',
    '{% $string %}',
    '{% $error("no") %}',
    '{% 1 + "a" %}',
  ])
    await expect(evaluate({ bad })).rejects.toMatchObject({
      failure: { error: 'States.QueryEvaluationError' },
    });
});

test('R4: what Step Functions and this engine do not share is refused when it is loaded', () => {
  for (const call of [
    '$eval("1")',
    '$uuid()',
    '$random()',
    '$now()',
    '$map([1], function($x) { $millis() })',
  ])
    expect(() => compile(`{% ${call} %}`, 'Here')).toThrow(/Here: the function \$\w+ is not known here/);
  expect(() => compile('{% 1 + %}', 'Here')).toThrow(/^Here: /);
});

test('R4: evaluations at the same time do not see each other', async () => {
  const template = compile('{% $string($x) & $states.input.title %}', 'Here');
  const all = await Promise.all(Array.from({ length: 50 }, (_, x) => template({ x, states })));
  expect(all).toEqual(Array.from({ length: 50 }, (_, x) => `${x}İstanbul`));
});
