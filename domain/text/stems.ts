import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { LRUCache } from 'lru-cache';
import type { Locale } from '../values.ts';
import { fold } from './fold.ts';
import { harmonised } from './harmony.ts';

/**
 * The stem of a folded word (one of `wordsOf`) in a language, folded too.
 *
 * It depends on nothing but the folded word, so `sifremi`, `ŞİFREMİ` and `şifremi` have one stem by construction. Turkish
 * endings follow vowel harmony, which folding takes away; `harmonised` gives it back to the stemmer. Words with digits, and
 * what is too long for a word, are their own stems.
 */
export const stemOf = (word: string, locale: Locale): string => {
  if (word.length > longest || !letters.test(word)) return word;
  const known = memory[locale].get(word);
  if (known !== undefined) return known;
  const stem = locale === 'tr' ? turkishStem(word) : fold(english(word));
  memory[locale].set(word, stem);
  return stem;
};

/** What a word of an unknown language is found by: itself, and then its stems, each once. */
export const stemsOf = (word: string): string[] => [
  ...new Set([word, stemOf(word, 'tr'), stemOf(word, 'en')]),
];

const longest = 40;
const letters = /^[a-z]+$/;

const remembered = 50_000;
const memory: Record<Locale, LRUCache<string, string>> = {
  tr: new LRUCache({ max: remembered }),
  en: new LRUCache({ max: remembered }),
};

/**
 * Snowball leaves endings behind endings (`toplantıda`: `toplantı`: `topla`), hence several passes. Turkish has stems of
 * three letters (`kodlar`: `kod`), but a later pass that leaves so few has taken a stem for an ending (`top`).
 */
const turkishStem = (word: string): string => {
  let stem = harmonised(word);
  for (let pass = 1; pass <= passes; pass++) {
    const next = withoutLinkingS(turkish(stem));
    if (next === stem || next.length < (pass === 1 ? 3 : 4)) break;
    stem = next;
  }
  return fold(stem);
};
const passes = 4;

/** `sertifikası` loses its vowel only: the `s` that links it goes as well. English plurals end in one, too. */
const withoutLinkingS = (stem: string): string => (stem.length < 5 ? stem : stem.replace(/s$/, ''));
