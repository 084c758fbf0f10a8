import { expect, it } from 'vitest';
import { wordsOf } from '../../text/fold.ts';
import { peopleIn } from './people.ts';

it.each([
  ['bütün şube çalışamıyor, 40 kişiyiz', 40],
  ['3 arkadaş ve 12 kullanıcı', 12],
  ['25 USERS cannot log in', 25],
])('R11: "%s" speaks of %i people', (text, count) => {
  expect(peopleIn(wordsOf(text))?.count).toBe(count);
});

it.each(['10 dk bekliyorum', 'kişi 5', '123456 kişi', 'iki kişi', ''])('R11: "%s" counts nobody', (text) => {
  expect(peopleIn(wordsOf(text))).toBeUndefined();
});
