import SearchableMap from 'minisearch/SearchableMap';
import { swapsOf } from '../text/slips.ts';

/** In how many texts each term stands, and which terms are near to what somebody writes. */
export type TermCounts = {
  add: (terms: Iterable<string>) => void;
  remove: (terms: Iterable<string>) => void;
  countOf: (term: string) => number;
  /** The commonest terms that begin so, at most so many. */
  startingWith: (beginning: string, most: number) => string[];
  /** The terms that are a slip of the fingers away, or two in a long word; swapped letters first, then nearest and commonest. */
  slipsOf: (mistyped: string, most: number) => string[];
};

/** Terms are kept by their first letter, which fingers seldom miss: a twentieth of them is looked through. */
export const createTermCounts = (): TermCounts => {
  const counts = new Map<string, number>();
  const byLetter = new Map<string, SearchableMap<true>>();
  const countOf = (term: string): number => counts.get(term) ?? 0;
  const alike = (term: string): SearchableMap<true> => {
    const known = byLetter.get(term.charAt(0)) ?? new SearchableMap<true>();
    byLetter.set(term.charAt(0), known);
    return known;
  };
  const commonest = (terms: Iterable<string>, most: number): string[] =>
    [...terms].toSorted((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1)).slice(0, most);
  return {
    add: (terms) => {
      for (const term of terms) {
        if (!counts.has(term)) alike(term).set(term, true);
        counts.set(term, countOf(term) + 1);
      }
    },
    remove: (terms) => {
      for (const term of terms) {
        const count = countOf(term) - 1;
        if (count > 0) counts.set(term, count);
        else if (counts.delete(term)) alike(term).delete(term);
      }
    },
    countOf,
    startingWith: (beginning, most) => commonest(alike(beginning).atPrefix(beginning).keys(), most),
    slipsOf: (mistyped, most) => {
      const swapped = swapsOf(mistyped).filter((term) => counts.has(term));
      if (swapped.length > 0) return swapped.slice(0, most);
      const found = alike(mistyped).fuzzyGet(mistyped, mistyped.length < 8 ? 1 : 2);
      const distanceOf = (term: string) => found.get(term)?.[1] ?? 0;
      return commonest(found.keys(), found.size)
        .toSorted((a, b) => distanceOf(a) - distanceOf(b))
        .slice(0, most);
    },
  };
};
