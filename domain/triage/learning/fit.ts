import type { Corpus, Place } from './corpus.ts';
import { common, type Rule } from './rules.ts';

export type Fit = {
  rule: Rule;
  labels: number;
  /** The number of an example's label; undefined for one that has none. */
  labelOf: (slot: number) => number | undefined;
};

/** How often each example is looked at, at most; what more passes change, another month of calls changes more. */
const passes = 5;
/** Smaller steps are not worth the time they take. */
const smallest = 0.005;
/** An example whose steps are all smaller is not looked at again. */
const settled = 0.02;

/**
 * How much each of many examples pulls at each label, found together by dual coordinate ascent: as LIBLINEAR's solver does
 * (Hsieh et al. 2008), what all pulls make of each key is kept meanwhile, so that a look at an example costs as much as
 * reading its text.
 *
 * @returns by slot, for examples that have a label
 */
export const fit = ({ places, rows }: Corpus, { rule, labels, labelOf }: Fit): Map<number, Float32Array> => {
  const state: State = {
    weights: new Float32Array(rows * labels),
    everyText: new Float32Array(labels),
    rule,
  };
  const pulls = new Map<number, Float32Array>();
  let unsettled = places.flatMap((place) => {
    const label = labelOf(place.slot);
    if (label === undefined) return [];
    const own = new Float32Array(labels);
    pulls.set(place.slot, own);
    return [{ place, label, own }];
  });
  for (let pass = 0; pass < passes; pass++)
    unsettled = unsettled.filter((example) => look(state, example) > settled);
  return pulls;
};

type State = { weights: Float32Array; everyText: Float32Array; rule: Rule };
type Fitted = { place: Place; label: number; own: Float32Array };

/** Moves an example's pulls to where they are best while all others stay; the largest step. */
const look = ({ weights, everyText, rule }: State, { place, label, own }: Fitted): number => {
  const scores = new Float32Array(own.length);
  for (let at = 0; at < own.length; at++)
    scores[at] = (everyText[at] ?? 0) * common + place.own * (own[at] ?? 0);
  addProducts(scores, weights, place);
  const steps = rule({ scores, pulls: own, label, square: place.square });
  const moved: number[] = [];
  let largest = 0;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? 0;
    if (Math.abs(step) < smallest) continue;
    largest = Math.max(largest, Math.abs(step));
    moved.push(at);
    own[at] = (own[at] ?? 0) + step;
    everyText[at] = (everyText[at] ?? 0) + step;
  }
  addSteps({ weights, steps, moved }, place);
  return largest;
};

const addProducts = (scores: Float32Array, weights: Float32Array, { rows, values }: Place) => {
  const labels = scores.length;
  for (let place = 0; place < rows.length; place++) {
    const begin = (rows[place] ?? 0) * labels;
    const value = values[place] ?? 0;
    for (let label = 0; label < labels; label++)
      scores[label] = (scores[label] ?? 0) + value * (weights[begin + label] ?? 0);
  }
};

type Steps = { weights: Float32Array; steps: Float32Array; moved: readonly number[] };

const addSteps = ({ weights, steps, moved }: Steps, { rows, values }: Place) => {
  for (let place = 0; place < rows.length; place++) {
    const begin = (rows[place] ?? 0) * steps.length;
    const value = values[place] ?? 0;
    for (const label of moved)
      weights[begin + label] = (weights[begin + label] ?? 0) + value * (steps[label] ?? 0);
  }
};
