import { type Beginnings, standingsOf } from '../text/standing.ts';
import type { ArticleEvidence, Line } from './article-evidence.ts';
import type { CallWord } from './call-words.ts';

/** A call as articles are compared with it; `weights` say how much each of its words tells. */
export type Call = {
  words: readonly CallWord[];
  /** The words as they were meant, and how they begin. */
  meant: { words: readonly string[]; beginnings: Beginnings };
  /** The places of each stem of its words. */
  stems: ReadonlyMap<string, readonly number[]>;
  /** 0 for what tells nothing, 1 for what no other article has; a repeated word weighs once. */
  weights: readonly number[];
};

export type Evidence = {
  /** 0 to 1, without what other articles say of the call. */
  strength: number;
  /** The places of the call's words that speak for the article. */
  places: ReadonlySet<number>;
};

export type Compared = { evidence: ArticleEvidence; phrases: readonly string[] };

/**
 * What a call's words say for an article: its phrases that stand in the call, and how alike the call is to one of its
 * symptoms, its title, or all of them. Either may do alone; what leaves most of the call unexplained counts less.
 */
export const evidenceFor = (
  { evidence, phrases }: Compared,
  { call, weightOf }: { call: Call; weightOf: (stem: string) => number },
): Evidence => {
  const places = new Set<number>();
  const doubt = doubtAfterPhrases(phrases, { call, places });
  const likeness = Math.max(0, ...evidence.lines.map((line) => likenessOf(line, { call, weightOf })));
  for (const stem of evidence.stems) for (const place of call.stems.get(stem) ?? []) places.add(place);
  const strength = 1 - doubt * (1 - sureOfLikeness * likeness ** 1.5);
  return { strength: strength * shareExplained(call, places), places };
};

/** How sure one phrase makes by its number of words; one word alone is seldom what a call is about. */
const sureOfPhrase = [0, 0.5, 0.9, 0.97];
/** A phrase whose words are scattered may be two things. */
const sureWhenScattered = 0.85;
/** A call that is a known symptom word by word. */
const sureOfLikeness = 0.92;

/** The doubt that phrases leave; the strongest first, each with words that no other has had. */
const doubtAfterPhrases = (
  phrases: readonly string[],
  { call, places: taken }: { call: Call; places: Set<number> },
): number => {
  let doubt = 1;
  const sure = standingsOf(call.meant, phrases)
    .map(({ places, together }) => ({
      places,
      sure: sureOf(places, call) * (together ? 1 : sureWhenScattered),
    }))
    .toSorted((a, b) => b.sure - a.sure);
  for (const { places, sure: sureness } of sure) {
    const fresh = places.filter((place) => !taken.has(place)).length;
    doubt *= 1 - sureness * (fresh / places.length) ** 2;
    for (const place of places) taken.add(place);
  }
  return doubt;
};

const sureOf = (places: readonly number[], { weights }: Call): number => {
  const weight = places.reduce((sum, place) => sum + (weights[place] ?? 0), 0) / places.length;
  return (sureOfPhrase[Math.min(places.length, sureOfPhrase.length - 1)] ?? 0) * Math.min(1, weight + 0.2);
};

/** Dice's coefficient of a line and the call, rare words counting more: 1 when they have the same words. */
const likenessOf = (
  line: Line,
  { call, weightOf }: { call: Call; weightOf: (stem: string) => number },
): number => {
  const common = [...line].filter((stem) => call.stems.has(stem));
  if (common.length === 0) return 0;
  const sum = (stems: Iterable<string>) => [...stems].reduce((total, stem) => total + weightOf(stem), 0);
  return (2 * sum(common)) / (sum(line) + total(call.weights));
};

/** 0.55 when next to nothing of the call is explained, 1 from half of it on; of a long call three telling words do. */
const shareExplained = ({ weights }: Call, places: ReadonlySet<number>): number => {
  const explained = total([...places].map((place) => weights[place] ?? 0));
  const needed = Math.min(total(weights), 5) / 2;
  return 0.55 + 0.45 * Math.min(1, needed === 0 ? 1 : explained / needed);
};

const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);
