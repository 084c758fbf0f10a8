import SearchableMap from 'minisearch/SearchableMap';

/** Which articles have a key; with the way back from what somebody mistyped. */
export type Postings = {
  add: (keys: Iterable<string>, articleId: string) => void;
  remove: (keys: Iterable<string>, articleId: string) => void;
  articlesWith: (key: string) => ReadonlySet<string>;
  /** The longest of the keys that are one slip away from the beginning of a mistyped word. */
  meantBy: (mistyped: string) => string | undefined;
};

export const createPostings = (): Postings => {
  const postings = new Map<string, Set<string>>();
  const slips = createSlips();
  return {
    add: (keys, articleId) => {
      for (const key of keys) {
        const articles = postings.get(key);
        if (articles !== undefined) articles.add(articleId);
        else {
          postings.set(key, new Set([articleId]));
          slips.add(key);
        }
      }
    },
    remove: (keys, articleId) => {
      for (const key of keys) {
        const articles = postings.get(key);
        articles?.delete(articleId);
        if (articles?.size !== 0) continue;
        postings.delete(key);
        slips.remove(key);
      }
    },
    articlesWith: (key) => postings.get(key) ?? none,
    meantBy: slips.meantBy,
  };
};

const none: ReadonlySet<string> = new Set();

/** Shorter words with another letter are other words. */
const shortest = 5;
/** Lengths of a word's beginning; a slip adds a letter or takes one, so these find keys of 5 to 10 letters. */
const lengths = [9, 7, 5];

/** The keys by their first letter, which fingers seldom miss: a twentieth of them is looked through. */
const createSlips = () => {
  const keys = new Map<string, SearchableMap<true>>();
  return {
    add: (key: string): void => {
      if (key.length < shortest) return;
      const letter = key.charAt(0);
      const known = keys.get(letter) ?? new SearchableMap<true>();
      keys.set(letter, known.set(key, true));
    },
    remove: (key: string): void => keys.get(key.charAt(0))?.delete(key),
    meantBy: (mistyped: string): string | undefined => {
      const alike = keys.get(mistyped.charAt(0));
      for (const length of lengths) {
        if (alike === undefined || mistyped.length < length) continue;
        const [found] = [...alike.fuzzyGet(mistyped.slice(0, length), 1).keys()].toSorted(
          (a, b) => b.length - a.length || (a < b ? -1 : 1),
        );
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
};
