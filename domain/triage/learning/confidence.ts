import { softmax } from './rules.ts';

/** An example that is like a text, its label and how like it is (0 to 1). */
export type Vote = { label: string; similarity: number };

/** What two rules and the neighbours say of one text; `scores` go by the number of a label. */
export type Heard = {
  labels: readonly string[];
  squares: Float32Array;
  logistic: Float32Array;
  votes: readonly Vote[];
  examplesOf: (label: string) => number;
};

/** How much each voice counts beside the others; measured, see docs/decisions/triage-learns.md. */
const voices = { squares: 4, logistic: 0.5, votes: 0.1 };
/** Of the most frequent label: its own score, that of the best other, the votes, and what a call without any tells. */
const frequent = { own: 1.66, other: -1.23, votes: 0.52, always: -0.98 };
/** Weight of votes that nobody gave, shared by all labels: few and far neighbours prove little. */
const nobodys = 0.05;

/**
 * How probable each label is, most probable first. The most frequent one (at a desk: the desk itself) is decided first, as
 * the question that is asked most; what it leaves is shared among the others. Equals go by their name.
 */
export const confidencesOf = (heard: Heard): { label: string; confidence: number }[] => {
  const labels = [...new Set([...heard.labels, ...heard.votes.map(({ label }) => label)])].filter(
    (label) => heard.examplesOf(label) > 0,
  );
  const first = labels.toSorted((a, b) => heard.examplesOf(b) - heard.examplesOf(a) || (a < b ? -1 : 1))[0];
  if (first === undefined) return [];
  const others = labels.filter((label) => label !== first);
  const shareOf = sharesOfVotes(heard.votes, labels.length);
  const ofFirst = others.length === 0 ? 1 : probabilityOf(first, { heard, others, shareOf });
  const shares = softmax(Float32Array.from(others, (label) => spokenFor(label, { heard, shareOf })));
  return [
    { label: first, confidence: ofFirst },
    ...others.map((label, index) => ({ label, confidence: (1 - ofFirst) * (shares[index] ?? 0) })),
  ].toSorted((a, b) => b.confidence - a.confidence || (a.label < b.label ? -1 : 1));
};

/** How much is said for labels without a number. */
const unheard = -1;

const scoreIn = (label: string, { labels, squares }: Heard): number =>
  squares[labels.indexOf(label)] ?? unheard;

type Shares = (label: string) => number;

const probabilityOf = (
  label: string,
  { heard, others, shareOf }: { heard: Heard; others: readonly string[]; shareOf: Shares },
): number => {
  const best = others.reduce((most, other) => Math.max(most, scoreIn(other, heard)), unheard);
  const share = shareOf(label);
  const sum =
    frequent.own * scoreIn(label, heard) +
    frequent.other * best +
    frequent.votes * Math.log((share + 0.01) / (1.01 - share)) +
    frequent.always;
  return 1 / (1 + Math.exp(-sum));
};

const spokenFor = (label: string, { heard, shareOf }: { heard: Heard; shareOf: Shares }): number => {
  const lowest = heard.logistic.reduce((least, score) => Math.min(least, score), 0);
  const logistic = heard.logistic[heard.labels.indexOf(label)] ?? lowest;
  return (
    voices.squares * scoreIn(label, heard) +
    voices.logistic * logistic +
    voices.votes * Math.log(shareOf(label) + 0.003)
  );
};

const sharesOfVotes = (votes: readonly Vote[], labels: number): Shares => {
  const sums = new Map<string, number>();
  let total = nobodys;
  for (const { label, similarity } of votes) {
    sums.set(label, (sums.get(label) ?? 0) + similarity ** 2);
    total += similarity ** 2;
  }
  return (label) => ((sums.get(label) ?? 0) + nobodys / labels) / total;
};
