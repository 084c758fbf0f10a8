import { wordsOf } from '../../text/fold.ts';
import { keysOfWord } from './features.ts';
import type { Asked } from './stock.ts';

const most = 5;

/** The words of a text that speak for a label, strongest first: what examples that have them say of it. */
export const wordsFor = (
  text: string,
  { label, question: { pulls, index } }: { label: string; question: Pick<Asked, 'pulls' | 'index'> },
): string[] => {
  const column = pulls.labels.indexOf(label);
  return [...new Set(wordsOf(text))]
    .map((word) => ({
      word,
      weight: keysOfWord(word).reduce(
        (sum, key) => sum + index.sumOver(key, (slot) => pulls.pullAt(slot, column)),
        0,
      ),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ word }) => word);
};
