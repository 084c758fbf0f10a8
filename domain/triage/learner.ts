import type { Aspect, Example } from './example.ts';
import { type Experience, experienceOf, forget, learnOne, type Look, lookAt } from './learning/experience.ts';
import type { Near, Opinion } from './learning/opinion.ts';
import { knownShareOf, wordsFor } from './learning/spoken-words.ts';

/** A label that a text may have, how sure that is, and why. */
export type Evidence = {
  label: string;
  /** 0 to 1: how often what is this sure is right. */
  confidence: number;
  /** The text's words that speak for it, folded, strongest first; at most 8. */
  words: string[];
  /** Resolved tickets that are alike (1: the same text) and ended so, nearest first; at most 3. */
  similar: { ticketId: string; number: string; similarity: number }[];
};

export type Learner = {
  /** Takes an example in at once, in some milliseconds; it replaces an earlier one of the same ticket. */
  learn: (example: Example) => void;
  /**
   * Best first, at most three; none where too little was seen or nothing of the text is known. `text` is as `matchable`
   * gives it; labels of impact and urgency are their digits.
   */
  suggest: (text: string, aspect: Aspect) => Evidence[];
  /** The same of several aspects, for little more than the price of one. */
  suggestEach: (text: string, aspects: readonly Aspect[]) => Map<Aspect, Evidence[]>;
  /** How many examples it remembers. */
  size: () => number;
};

export type LearnerOptions = {
  /** What it knows to begin with, oldest first; of the same ticket the last counts. */
  examples?: readonly Example[];
  /** What it remembers at most; then the example that was learnt longest ago is forgotten. */
  mostExamples?: number;
};

const mostSuggestions = 3;
const mostSimilar = 3;

/**
 * Triage's memory of how calls were classified. The same examples in the same order always make the same suggestions.
 * Give it the examples that are known when it is made: thousands take seconds, which one after another take minutes.
 */
export const createLearner = (options: LearnerOptions = {}): Learner => {
  const { examples = [], mostExamples = 10_000 } = options;
  const experience = experienceOf(newestOf(examples, mostExamples));
  const { tickets, opinions } = experience;

  const learn = (example: Example) => {
    forget(experience, example.ticketId);
    const oldest = tickets.oldest();
    if (oldest !== undefined && tickets.size() >= mostExamples) forget(experience, oldest);
    learnOne(experience, example);
  };
  const suggestFrom = (look: Look, aspect: Aspect): Evidence[] => {
    const opinion = opinions.get(aspect);
    const silent = opinion === undefined || look.vector.keys.length === 0;
    return silent ? [] : evidenceOf(look, opinion, experience);
  };

  return {
    learn,
    suggest: (text, aspect) => suggestFrom(lookAt(experience, text), aspect),
    suggestEach: (text, aspects) => {
      const look = lookAt(experience, text);
      return new Map(aspects.map((aspect) => [aspect, suggestFrom(look, aspect)]));
    },
    size: tickets.size,
  };
};

const newestOf = (examples: readonly Example[], most: number): Example[] => {
  const byTicket = new Map<string, Example>();
  for (const example of examples) {
    byTicket.delete(example.ticketId);
    byTicket.set(example.ticketId, example);
  }
  return [...byTicket.values()].slice(-most);
};

/** Of a text of which fewer words than this share are known, the less is sure the fewer they are. */
const enoughKnown = 0.4;

const evidenceOf = (look: Look, opinion: Opinion, { index, tickets }: Experience): Evidence[] => {
  const similarOf = (near: readonly Near[]) =>
    near.slice(0, mostSimilar).flatMap(({ slot, similarity }) => {
      const ticket = tickets.at(slot);
      return ticket === undefined ? [] : [{ ...ticket, similarity }];
    });
  const familiarity = Math.min(1, knownShareOf(look) / enoughKnown);
  return opinion
    .judge(look.alike, look.near)
    .slice(0, mostSuggestions)
    .map(({ label, confidence }) => ({
      label,
      confidence: Math.min(1, confidence * familiarity),
      words: wordsFor({ ...look, index, pullAt: opinion.pullsAt(label) }),
      similar: similarOf(look.near.filter(({ slot }) => opinion.labelOf(slot) === label)),
    }));
};
