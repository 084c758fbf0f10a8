import { wordsOf } from '../text/fold.ts';
import { preparedOf } from '../text/phrase.ts';
import { stemOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import type { Article } from './article.ts';

/** What calls are compared with: the stems that tell something of a title, of one symptom, or of all of them together. */
export type Line = ReadonlySet<string>;

/** An article as calls are matched with it. */
export type ArticleEvidence = {
  lines: readonly Line[];
  /** The stems of its lines. */
  stems: ReadonlySet<string>;
  /** How the words of its phrases begin; `exactly` what the short ones are. */
  beginnings: ReadonlySet<string>;
};

export const evidenceOf = ({ texts, phrases }: Pick<Article, 'texts' | 'phrases'>): ArticleEvidence => {
  const lines = (['tr', 'en'] as const).flatMap((locale) => {
    const text = texts[locale];
    if (text === undefined) return [];
    const symptoms = text.symptoms.split(endOfSymptom).slice(0, mostLines);
    return [text.title, ...symptoms, `${text.title} ${text.symptoms}`].map((line) =>
      tellingStems(line, locale),
    );
  });
  return {
    lines: lines.filter(({ size }) => size > 0),
    stems: new Set(lines.flatMap((line) => [...line])),
    beginnings: new Set(
      preparedOf(phrases).flatMap((phrase) =>
        phrase.flatMap(({ word, short, stems }) => (short ? [exactly(word)] : stems)),
      ),
    ),
  };
};

/** The key of a short word of a phrase, which is no beginning of others. */
export const exactly = (word: string): string => `=${word}`;

const endOfSymptom = /\n+|(?<=[.!?;])\s+/;
const mostLines = 40;
const mostStems = 120;

const tellingStems = (text: string, locale: 'tr' | 'en'): Line =>
  new Set(
    wordsOf(text)
      .filter(isTelling)
      .slice(0, mostStems)
      .map((word) => stemOf(word, locale)),
  );

/** Grammar, courtesy and single letters say nothing of what a text is about. */
export const isTelling = (word: string): boolean => word.length > 2 && !stopWords.has(word);
