import { expect, it } from 'vitest';
import { createPostings } from './postings.ts';

const postingsOf = (...keys: string[]) => {
  const postings = createPostings();
  postings.add(keys, 'a');
  return postings;
};

it.each([
  ['yazcidan', 'yazici'],
  ['sifrmi', 'sifre'],
  ['kuyrk', 'kuyruk'],
  ['tonerr', 'toner'],
  ['xazici', undefined],
  ['yaz', undefined],
  ['baglanti', undefined],
])('R14: %s was meant for %s', (mistyped, key) => {
  expect(postingsOf('yazici', 'sifre', 'kuyruk', 'toner', 'ag').meantBy(mistyped)).toBe(key);
});

it('R14: an article that is taken out has no keys, and a key without articles is forgotten', () => {
  const postings = postingsOf('yazici', 'toner');
  postings.add(['toner'], 'b');
  postings.remove(['yazici', 'toner', 'never'], 'a');
  expect([...postings.articlesWith('toner')]).toEqual(['b']);
  expect(postings.articlesWith('yazici').size).toBe(0);
  expect(postings.meantBy('yazcidan')).toBeUndefined();
});
