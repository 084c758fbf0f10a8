import { common, settled, stepOf } from './least-squares.ts';
import type { Vector } from './word-index.ts';

export type Fitted = { slot: number; label: number; vector: Vector };

/** How often each example is looked at; what more passes change, another month of calls changes more. */
const passes = 5;

/**
 * How much each of many examples pulls at one label, by dual coordinate descent (Hsieh et al. 2008, as LIBLINEAR solves
 * it). What all say is kept by word meanwhile, so that a step costs no more than reading one text.
 */
export const fitterOf = (examples: readonly Fitted[]): ((label: number) => Float32Array) => {
  const numbered = rowsOf(examples);
  return (label) => {
    const pulls = new Float32Array(examples.length);
    const weights = new Float32Array(numbered.count);
    let everyText = 0;
    let unsettled = numbered.places;
    for (let pass = 0; pass < passes; pass++)
      unsettled = unsettled.filter(({ index, rows, own, vector: { values, square } }) => {
        const score = everyText * common + product(weights, rows, values);
        const pull = pulls[index] ?? 0;
        const step = stepOf({ wanted: own === label, score, pull, square });
        pulls[index] = pull + step;
        everyText += step;
        move({ weights, rows, values }, step);
        return Math.abs(step) > settled;
      });
    return pulls;
  };
};

/** Gives each key a row of its own. */
const rowsOf = (examples: readonly Fitted[]) => {
  const rowOf = new Map<number, number>();
  const numberOf = (key: number): number => {
    const row = rowOf.get(key) ?? rowOf.size;
    rowOf.set(key, row);
    return row;
  };
  const places = examples.map(({ label, vector }, index) => ({
    index,
    own: label,
    vector,
    rows: vector.keys.map(numberOf),
  }));
  return { places, count: rowOf.size };
};

const product = (weights: Float32Array, rows: Int32Array, values: Float32Array): number => {
  let sum = 0;
  for (let place = 0; place < rows.length; place++)
    sum += (values[place] ?? 0) * (weights[rows[place] ?? 0] ?? 0);
  return sum;
};

type Moved = { weights: Float32Array; rows: Int32Array; values: Float32Array };

const move = ({ weights, rows, values }: Moved, step: number) => {
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    weights[row] = (weights[row] ?? 0) + step * (values[place] ?? 0);
  }
};
