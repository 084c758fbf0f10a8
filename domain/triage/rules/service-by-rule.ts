import type { Service } from '../../directory.ts';
import { wordsOf } from '../../text/fold.ts';
import { wordsCovered } from '../../text/phrase.ts';
import { byRule, type ByRule } from './rule.ts';

type Named = { id: string; words: Set<string>; score: number };

/**
 * The service that a call names: whose words account for most of the call's different words, where a word that several
 * services have counts for each the less, and a short one, which is a name (`vpn`, `SAP`), the more. Equals go by id. The surer, the more of the call speaks for it and the less
 * for another; undefined where no service is named.
 */
export const serviceByRule = (
  text: string,
  services: readonly Pick<Service, 'id' | 'words'>[],
): ByRule<string> | undefined => {
  const [first, second] = namedIn(wordsOf(text), services);
  if (first === undefined) return undefined;
  return byRule(first.id, confidenceOf(first.score, second?.score ?? 0), first.words);
};

const namedIn = (words: readonly string[], services: readonly Pick<Service, 'id' | 'words'>[]): Named[] => {
  const covered = services.map(({ id, words: phrases }) => ({ id, words: wordsCovered(words, phrases) }));
  const sharers = (word: string) => covered.filter((service) => service.words.has(word)).length;
  return covered
    .map((service) => ({
      ...service,
      score: sum([...service.words].map((word) => weightOf(word) / sharers(word))),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};

/** Words of up to three letters stand only as they are listed, so they are found by chance the least. */
const weightOf = (word: string): number => (word.length <= 3 ? 1.5 : 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** From 0.5 where another service is named as much, to 0.95. */
const confidenceOf = (score: number, other: number): number => {
  const ahead = (score - other) / (score + other);
  const plenty = Math.min(score, 3) / 3;
  return Math.round((0.5 + 0.35 * ahead + 0.1 * ahead * plenty) * 100) / 100;
};
