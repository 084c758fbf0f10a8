import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';
import type { ValueAnswer } from './question-set.ts';
import { asking } from './testing.ts';

const to = (answer: object): ValueAnswer => {
  const question = asking('q', answer);
  if (question.answer.kind !== 'value') throw new Error('not a value');
  return question.answer;
};

const number = { value: 'number', min: 0, max: 10 };
const text = { value: 'text', min: 2, max: 4 };
const date = { value: 'date', min: '2026-02-01', max: '2026-02-28' };

describe('an answer in one’s own words', () => {
  it.each<[object, string, string]>([
    [text, '  evet ', 'evet'],
    [number, '3,5', '3.5'],
    [number, '3.5', '3.5'],
    [number, ' 0 ', '0'],
    [{ value: 'number' }, '-12', '-12'],
    [date, '2026-02-28', '2026-02-28'],
    [{ value: 'email' }, ' ayse@acme.example ', 'ayse@acme.example'],
    [{ value: 'phone' }, '+90 (212) 555-01-01', '+90 (212) 555-01-01'],
    [{ value: 'text', pattern: 'YZC-\\d{4}' }, 'YZC-0412', 'YZC-0412'],
  ])('R14: %j takes “%s” as “%s”', (answer, typed, value) => {
    expect(readAnswer(to(answer), typed)).toEqual({ ok: true, value });
  });

  it.each<[object, string, object]>([
    [text, '   ', { code: 'empty-answer' }],
    [text, 'x', { code: 'too-short', bound: 2 }],
    [text, 'hayır', { code: 'too-long', bound: 4 }],
    [{ value: 'text' }, 'x'.repeat(1_001), { code: 'too-long', bound: 1_000 }],
    [{ value: 'text', pattern: 'YZC-\\d{4}' }, 'YZC-04', { code: 'does-not-match' }],
    [number, '-1', { code: 'too-small', bound: 0 }],
    [number, '10,1', { code: 'too-large', bound: 10 }],
    [number, '1.234,5', { code: 'not-a-number' }],
    [number, 'on iki', { code: 'not-a-number' }],
    [number, '1e3', { code: 'not-a-number' }],
    [number, 'Infinity', { code: 'not-a-number' }],
    [date, '28.02.2026', { code: 'not-a-date' }],
    [date, '2026-02-30', { code: 'not-a-date' }],
    [date, '2026-01-31', { code: 'too-early', bound: '2026-02-01' }],
    [date, '2026-03-01', { code: 'too-late', bound: '2026-02-28' }],
    [{ value: 'email' }, 'ayse', { code: 'not-an-email' }],
    [{ value: 'phone' }, 'yok', { code: 'not-a-phone' }],
    [{ value: 'phone' }, '-- --', { code: 'not-a-phone' }],
  ])('R14: %j does not take “%s”: %j', (answer, typed, fault) => {
    expect(readAnswer(to(answer), typed)).toEqual({ ok: false, fault });
  });
});
