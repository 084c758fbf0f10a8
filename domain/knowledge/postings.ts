import SearchableMap from 'minisearch/SearchableMap';

/** Which articles have a key; with the way back from what somebody mistyped. */
export type Postings = {
  add: (keys: Iterable<string>, articleId: string) => void;
  remove: (keys: Iterable<string>, articleId: string) => void;
  articlesWith: (key: string) => ReadonlySet<string>;
  /** The longest of the keys that are nearest to the beginning of a mistyped word. */
  meantBy: (mistyped: string) => string | undefined;
};

export const createPostings = (): Postings => {
  const postings = new SearchableMap<Set<string>>();
  return {
    add: (keys, articleId) => {
      for (const key of keys) postings.fetch(key, () => new Set()).add(articleId);
    },
    remove: (keys, articleId) => {
      for (const key of keys) {
        const articles = postings.get(key);
        articles?.delete(articleId);
        if (articles?.size === 0) postings.delete(key);
      }
    },
    articlesWith: (key) => postings.get(key) ?? none,
    meantBy: (mistyped) => {
      const slips = lengthsOf(mistyped).flatMap((length) => [
        ...postings.fuzzyGet(mistyped.slice(0, length), 1).keys(),
      ]);
      return slips
        .filter((key) => key.length >= shortest && key[0] === mistyped[0])
        .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
    },
  };
};

const none: ReadonlySet<string> = new Set();

/** Shorter words with another letter are other words; longer beginnings tell no more. */
const shortest = 5;
const longest = 9;

const lengthsOf = ({ length }: string): number[] =>
  Array.from(
    { length: Math.max(0, Math.min(length, longest) - shortest + 1) },
    (_, index) => shortest + index,
  );
