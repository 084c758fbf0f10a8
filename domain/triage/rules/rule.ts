import { fold } from '../../text/fold.ts';
import { wordsCovered } from '../../text/phrase.ts';

/** Words in a row, each by how it ends: what Turkish says by the ending of a verb, whichever verb it is. */
export type Shape = readonly [RegExp, ...RegExp[]];

/** Words that mean this only as they are listed: `acil` is no form of `açılmıyor`. */
export const exactly = (...words: readonly string[]): Shape[] =>
  words.map((word) => [new RegExp(`^${fold(word)}$`)]);

/** What gives a matter away: phrases in any form, as `wordsCovered` finds them, and shapes. */
export type Signs = { phrases?: readonly string[]; shapes?: readonly Shape[] };

/** What a call is when it has one of the signs, one of those that it must be `about` too, and none of `unless`. */
export type Rule<Value> = Signs & {
  value: Value;
  /** 0 to 1: how surely its words mean it, estimated; how often all rules together are right is measured in test/triage. */
  confidence: number;
  about?: Signs;
  unless?: Signs;
};

/** A proposal made by a rule. */
export type ByRule<Value> = {
  value: Value;
  confidence: number;
  by: 'rule';
  words: string[];
  similar: [];
};

const mostWords = 8;

export const byRule = <Value>(
  value: Value,
  confidence: number,
  words: Iterable<string> = [],
): ByRule<Value> => ({
  value,
  confidence,
  by: 'rule',
  words: [...words].slice(0, mostWords),
  similar: [],
});

/** What the first rule that fits says of a call, with the words that decided; `words` are those of `wordsOf`. */
export const decide = <Value>(
  words: readonly string[],
  rules: readonly Rule<Value>[],
): ByRule<Value> | undefined => {
  for (const rule of rules) {
    const spoken = wordsOfRule(rule, words);
    if (spoken.size > 0) return byRule(rule.value, rule.confidence, spoken);
  }
  return undefined;
};

const wordsOfRule = ({ about, unless, ...own }: Rule<unknown>, words: readonly string[]): Set<string> => {
  const spoken = signsIn(words, own);
  const matter = about === undefined ? spoken : signsIn(words, about);
  if (spoken.size === 0 || matter.size === 0) return new Set();
  return unless !== undefined && signsIn(words, unless).size > 0 ? new Set() : spoken.union(matter);
};

/** The words of a call that are signs. */
export const signsIn = (words: readonly string[], { phrases = [], shapes = [] }: Signs): Set<string> =>
  wordsCovered(words, phrases).union(wordsShaped(words, shapes));

const wordsShaped = (words: readonly string[], shapes: readonly Shape[]): Set<string> => {
  const shaped = new Set<string>();
  for (const shape of shapes)
    words.forEach((_, start) => {
      const row = words.slice(start, start + shape.length);
      if (row.length === shape.length && shape.every((ending, at) => ending.test(row[at] ?? '')))
        for (const word of row) shaped.add(word);
    });
  return shaped;
};
