/** The labels of one aspect: which example has which, and how many have it. */
export type Classes = {
  /** In the order in which they were first met. */
  labels: readonly string[];
  enter: (slot: number, label: string) => void;
  leave: (slot: number) => void;
  labelOf: (slot: number) => string | undefined;
  /** The number of an example's label; undefined where it is none of those that have one. */
  numberOf: (slot: number) => number | undefined;
  examplesOf: (label: string) => number;
  size: () => number;
};

/** Labels that have a number; calls with others are known by their neighbours alone. */
const mostLabels = 128;

export const createClasses = (): Classes => {
  const labels: string[] = [];
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  const known = new Map<number, string>();
  const count = (label: string, change: number) => counts.set(label, (counts.get(label) ?? 0) + change);

  return {
    labels,
    enter: (slot, label) => {
      if (!numbers.has(label) && labels.length < mostLabels) numbers.set(label, labels.push(label) - 1);
      known.set(slot, label);
      count(label, 1);
    },
    leave: (slot) => {
      const label = known.get(slot);
      if (label !== undefined) count(label, -1);
      known.delete(slot);
    },
    labelOf: (slot) => known.get(slot),
    numberOf: (slot) => numbers.get(known.get(slot) ?? ''),
    examplesOf: (label) => counts.get(label) ?? 0,
    size: () => known.size,
  };
};
