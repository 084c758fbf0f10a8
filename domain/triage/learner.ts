import { aspects, type Aspect, type Example } from './example.ts';
import { createStock } from './learning/stock.ts';
import { leaningTo, sharesOf } from './learning/shares.ts';
import { wordsFor } from './learning/words-for.ts';

/** What the desk's own calls say of one: a label with the words and the calls that speak for it. */
export type Suggestion = {
  label: string;
  /** 0 to 1: about how often a suggestion as sure as this one is right. */
  confidence: number;
  /** Folded, strongest first. */
  words: string[];
  similar: { ticketId: string; number: string; similarity: number }[];
};

export type Learner = {
  /** Takes an example in; a later one of the same ticket replaces the earlier one, so that a correction teaches at once. */
  learn: (example: Example) => void;
  /** Surest first, at most three; none before anything is known of the aspect. `text` is as `matchable` gives it. */
  suggest: (text: string, aspect: Aspect) => Suggestion[];
  /** Whether a text is of one label or of any other: above 0 when more speaks for it than against it. */
  leaning: (text: string, one: { aspect: Aspect; label: string }) => number;
  size: () => number;
};

type Options = {
  /** What is known already, oldest first: learnt together, which is faster and better than one by one. */
  examples?: readonly Example[];
  /** Beyond so many the oldest ticket is forgotten: the time and memory of a process are bounded. */
  mostExamples?: number;
};

const mostSuggestions = 3;
const usualMost = 10_000;

/** Learns how calls are classified from those that were; in memory, and always the same from the same examples. */
export const createLearner = ({ examples = [], mostExamples = usualMost }: Options = {}): Learner => {
  const stock = createStock({ aspects: aspects.options, mostExamples });
  stock.learnTogether(examples);
  return {
    learn: stock.learnOne,
    suggest: (text, aspect) => {
      const question = stock.ask(text, aspect);
      return sharesOf(question)
        .slice(0, mostSuggestions)
        .map(({ label, share, neighbours }) => ({
          label,
          confidence: share,
          words: wordsFor(text, { label, question }),
          similar: neighbours.map(({ slot, similarity }) => ({ ...stock.ticketAt(slot), similarity })),
        }));
    },
    leaning: (text, { aspect, label }) => leaningTo(label, stock.ask(text, aspect)),
    size: stock.size,
  };
};
