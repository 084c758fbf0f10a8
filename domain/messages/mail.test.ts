import { expect, test } from 'vitest';
import { placeholdersOf } from '../../test/support/placeholders.ts';
import { mailEn } from './mail-en.ts';
import { mailText } from './mail.ts';
import { mailTr } from './mail-tr.ts';

const keys = Object.keys(mailTr) as (keyof typeof mailTr)[];

test('U5: every mail exists in Turkish and English', () => {
  expect(Object.keys(mailEn).sort()).toEqual(keys.toSorted());
  expect(keys.filter((key) => !mailTr[key].trim() || !mailEn[key].trim())).toEqual([]);
});

test.each(keys)('U5: %s says the same in both languages', (key) => {
  expect(placeholdersOf(mailEn[key])).toEqual(placeholdersOf(mailTr[key]));
});

test('U5: words follow the number', () => {
  const chased = (count: number) =>
    mailText('en', 'chased.body', { count, priority: '3', resolutionDue: 'today' }).split('\n')[0];
  expect(chased(1)).toBe('This call is waiting with you. Would you write on the call how it stands?');
  expect(chased(3)).toContain('we have now asked 3 times');
  const reminded = (reminder: number) => mailText('en', 'info-reminded.body', { reminder });
  expect([1, 2, 3, 4, 11].map(reminded).map((text) => /\d+\w+/.exec(text)?.[0])).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
  ]);
});

test('U5: a text that lacks a value is a fault, not a mail with a hole', () => {
  expect(() => mailText('tr', 'greeting')).toThrow(/name/);
});

test('U5: what a person wrote is a value, never a message', () => {
  expect(mailText('tr', 'greeting', { name: "{number} O'Neil <b>" })).toBe("Merhaba {number} O'Neil <b>,");
});
