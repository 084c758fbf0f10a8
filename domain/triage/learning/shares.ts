import type { Pulls } from './pulls.ts';
import { fullSquare, type Vector } from './word-index.ts';

type Neighbour = { slot: number; similarity: number };
type Share = {
  label: string;
  /** Of 1 among all labels and what is none of them. */
  share: number;
  /** The most alike examples of the label, nearest first. */
  neighbours: Neighbour[];
};
type Question = { pulls: Pulls; alike: Float32Array; vector: Vector };

/**
 * How sharply scores and neighbours tell labels apart, and the score of what is none of the known labels; so that shares are
 * as often right as they say. Measured: see docs/decisions/triage-learns.md.
 */
const sharpness = { scores: 3.3, neighbours: 0.25 };
const unknownScore = -0.3;
/** How much neighbours count beside the score when one label is asked about by itself. */
const neighboursAlone = 0.1;
const nearest = 30;
/** Neighbours count the more, the nearer they are. */
const nearness = 4;
const doubt = 0.01;
/** Below, a word in common is all there is. */
const leastSimilar = 0.1;
const shown = 3;

/** How labels share a text between them, by what all examples say of it and by what its nearest neighbours were; best first. */
export const sharesOf = (question: Question): Share[] => {
  const { pulls, alike } = question;
  const neighbours = neighboursIn(question);
  const near = votesOf(neighbours, pulls);
  const scores = pulls.scores(alike);
  const weightOf = (score: number, vote: number) =>
    Math.exp(sharpness.scores * score + sharpness.neighbours * Math.log(vote + doubt));
  const weighed = pulls.labels
    .map((label, column) => ({ label, weight: weightOf(scores[column] ?? 0, near.of(label)) }))
    .filter(({ label }) => pulls.examplesOf(label) > 0);
  const total = weighed.reduce((sum, { weight }) => sum + weight, weightOf(unknownScore, near.none));
  return weighed
    .map(({ label, weight }) => ({
      label,
      share: weight / total,
      neighbours: neighbours.filter(({ slot }) => pulls.labelOf(slot) === label).slice(0, shown),
    }))
    .toSorted((a, b) => b.share - a.share || (a.label < b.label ? -1 : 1));
};

/** How much speaks for one label against all others together: above 0 when more does than does not. */
export const leaningTo = (label: string, question: Question): number => {
  const { pulls, alike } = question;
  const score = pulls.scores(alike)[pulls.labels.indexOf(label)] ?? -1;
  const vote = votesOf(neighboursIn(question), pulls).of(label);
  return score + neighboursAlone * Math.log((vote + 2 * doubt) / (1 - vote + 2 * doubt));
};

const neighboursIn = ({ pulls, alike, vector }: Question): Neighbour[] => {
  const length = Math.sqrt(vector.square * fullSquare);
  const found: Neighbour[] = [];
  alike.forEach((product, slot) => {
    const similarity = length === 0 ? 0 : Math.min(1, product / length);
    if (similarity >= leastSimilar && pulls.labelOf(slot) !== undefined) found.push({ slot, similarity });
  });
  return found.toSorted((a, b) => b.similarity - a.similarity || a.slot - b.slot).slice(0, nearest);
};

/** The labels' parts of what the neighbours say, and the part that is left where there are hardly any. */
const votesOf = (neighbours: readonly Neighbour[], pulls: Pulls) => {
  const votes = new Map<string, number>();
  let total = doubt;
  for (const { slot, similarity } of neighbours) {
    const weight = similarity ** nearness;
    const label = pulls.labelOf(slot) ?? '';
    votes.set(label, (votes.get(label) ?? 0) + weight);
    total += weight;
  }
  return { of: (label: string): number => (votes.get(label) ?? 0) / total, none: doubt / total };
};
