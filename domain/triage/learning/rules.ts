/** All texts are so much alike, whatever they say: thus the frequency of a label counts. */
export const common = 0.09;

/** What is known when an example is looked at: `label` is its own; `square` how alike it is to itself. */
export type Looked = { scores: Float32Array; pulls: Float32Array; label: number; square: number };

/**
 * From where an example pulls at each label to where it pulls best while all other examples stay. Both rules are dual
 * coordinate ascent with a ridge; their constants are measured, see docs/decisions/triage-learns.md.
 */
export type Rule = (looked: Looked) => Float32Array;

/** Least squares: scores shall be 1 for an example's own label and -1 for each other. Decides well between two labels. */
export const squares: Rule = ({ scores, pulls, label, square }) =>
  scores.map(
    (score, at) =>
      ((at === label ? 1 : -1) - score - stiffness * (pulls[at] ?? 0)) / (square + common + stiffness),
  );

/** Logistic: scores are logarithms of how probable each label is. Ranks what comes second and third better. */
export const logistic: Rule = ({ scores, pulls, label, square }) =>
  softmax(scores).map(
    (share, at) =>
      ((at === label ? 1 : 0) - share - softness * (pulls[at] ?? 0)) /
      ((square + common) * steepest + softness),
  );

const stiffness = 0.8;
const softness = 0.05;
/** How fast shares change with scores, at most nearly. */
const steepest = 0.4;

/** Shares of 1 by the exponentials of scores. */
export const softmax = (scores: Float32Array): Float32Array => {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};
