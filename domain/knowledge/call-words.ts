import { wordsOf } from '../text/fold.ts';
import { swapsOf } from '../text/slips.ts';
import { stemsOf } from '../text/stems.ts';
import { piecesOf } from '../text/written-words.ts';
import { exactly } from './article-evidence.ts';
import type { Postings } from './postings.ts';

/** The words of the articles: the beginnings of their phrases' words, and the stems of their titles and symptoms. */
export type Vocabulary = { beginnings: Postings; stems: Postings };

/** A word of a call: as it was written, as it was meant, and what it is found by. */
export type CallWord = {
  written: string;
  word: string;
  stems: readonly string[];
  /** Its beginnings that are those of phrases' words. */
  beginnings: readonly string[];
};

/** Nobody needs more to say what is wrong; what follows are logs and quoted mails. */
const mostCharacters = 2_000;
const mostWords = 150;
/** Every slip takes a search of its own. */
const mostMended = 6;

/** The words of a call in their order. A word that no article has is taken for the nearest one that some article has. */
export const callWordsOf = (text: string, vocabulary: Vocabulary): CallWord[] => {
  const known = new Map<string, CallWord>();
  let mended = 0;
  return piecesOf(text.slice(0, mostCharacters))
    .flatMap(({ text: written, isWord }) =>
      isWord ? wordsOf(written).map((word) => ({ written, word })) : [],
    )
    .slice(0, mostWords)
    .map(({ written, word }) => {
      const found = known.get(word) ?? callWord(word, vocabulary);
      const result = isKnown(found) || mended++ >= mostMended ? found : mendedWord(found, vocabulary);
      known.set(word, result);
      return { ...result, written };
    });
};

/** A word of which an article has the first three letters only may still be mistyped. */
const isKnown = ({ word, stems, beginnings }: CallWord): boolean =>
  stems.length > 0 ||
  beginnings.some(({ length }) => length > 3 || length === word.length) ||
  word.length < 5;

const callWord = (word: string, vocabulary: Vocabulary): CallWord => ({
  written: word,
  word,
  stems: stemsOf(word).filter((stem) => vocabulary.stems.articlesWith(stem).size > 0),
  beginnings: beginningsOf(word).filter((key) => vocabulary.beginnings.articlesWith(key).size > 0),
});

/** Short words may have to be as a phrase has them; see `preparedOf` of phrases. */
const beginningsOf = (word: string): string[] => [
  ...(word.length <= 3 ? [exactly(word)] : []),
  ...Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => word.slice(0, index + 3)),
];

/** Two letters that changed places are the likelier slip. */
const mendedWord = (word: CallWord, vocabulary: Vocabulary): CallWord => {
  const swapped = swapsOf(word.word).map((one) => callWord(one, vocabulary));
  const known = swapped.find(({ beginnings }) => beginnings.some(({ length }) => length > 4));
  if (known !== undefined) return known;
  const [one = '', other = ''] = [vocabulary.beginnings, vocabulary.stems].map((keys) =>
    keys.meantBy(word.word),
  );
  const meant = one.length >= other.length ? one : other;
  return meant === '' ? word : callWord(meant, vocabulary);
};
