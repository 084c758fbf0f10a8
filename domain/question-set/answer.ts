import * as z from 'zod';
import { matches } from './pattern.ts';
import { longestAnswer, type ValueAnswer } from './question-set.ts';

/** Why an answer does not fit its question; `bound` is the limit that it is beyond. */
export type AnswerFault = { code: AnswerFaultCode; bound?: string | number };
export type AnswerFaultCode =
  | 'empty-answer'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-an-email'
  | 'not-a-phone'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'too-early'
  | 'too-late'
  | 'does-not-match';

type Read = { ok: true; value: string } | { ok: false; fault: AnswerFault };
type Of<Value extends ValueAnswer['value']> = Extract<ValueAnswer, { value: Value }>;

/** An answer in one's own words as it counts: trimmed, a number with a point; or why it does not fit the question. */
export const readAnswer = (answer: ValueAnswer, typed: string): Read => {
  const text = typed.trim();
  if (text === '') return refused('empty-answer');
  switch (answer.value) {
    case 'text':
      return readText(answer, text);
    case 'number':
      return readNumber(answer, text);
    case 'date':
      return readDate(answer, text);
    case 'email':
      return z.email().max(254).safeParse(text).success ? taken(text) : refused('not-an-email');
    case 'phone':
      return isPhone(text) ? taken(text) : refused('not-a-phone');
  }
};

const taken = (value: string): Read => ({ ok: true, value });
const refused = (code: AnswerFaultCode, bound?: string | number): Read => ({
  ok: false,
  fault: { code, ...(bound !== undefined && { bound }) },
});

const readText = ({ min = 0, max = longestAnswer, pattern }: Of<'text'>, text: string): Read => {
  if (text.length < min) return refused('too-short', min);
  if (text.length > max) return refused('too-long', max);
  return pattern === undefined || matches(pattern, text) ? taken(text) : refused('does-not-match');
};

/** One mark at most, which is then the decimal one: in `1.234,5` nobody but its writer knows which is which. */
const oneNumber = /^[+-]?\d{1,15}([.,]\d{1,10})?$/;

const readNumber = ({ min = -Infinity, max = Infinity }: Of<'number'>, text: string): Read => {
  if (!oneNumber.test(text)) return refused('not-a-number');
  const number = Number(text.replace(',', '.'));
  if (number < min) return refused('too-small', min);
  return number > max ? refused('too-large', max) : taken(String(number));
};

const readDate = ({ min = '', max }: Of<'date'>, text: string): Read => {
  if (!z.iso.date().safeParse(text).success) return refused('not-a-date');
  if (text < min) return refused('too-early', min);
  return max !== undefined && text > max ? refused('too-late', max) : taken(text);
};

const isPhone = (text: string): boolean =>
  /^\+?[\d ().-]{3,40}$/.test(text) && text.replaceAll(/\D/g, '').length >= 3;
