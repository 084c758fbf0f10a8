import MiniSearch from 'minisearch';
import { wordsOf } from '../../domain/text/fold.ts';
import { createLearner } from '../../domain/triage/learner.ts';
import type { SolvedCall } from './calls.ts';

/** What a classifier says of a text: groups, likeliest first, with how sure it is of the first; and whether it is the desk's. */
export type Answer = { groups: string[]; confidence: number; isDesk: boolean };
export type Classifier = { name: string; learn: (known: readonly SolvedCall[]) => (text: string) => Answer };

/** The group of levels 0 and 1; the others are of level 2 and 3. */
export const desk = 'GRP_0';

const ranked = (votes: ReadonlyMap<string, number>): Answer => {
  const groups = [...votes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const total = groups.reduce((sum, [, vote]) => sum + vote, 0);
  const names = groups.map(([group]) => group);
  return {
    groups: names.slice(0, 3),
    confidence: total > 0 ? (groups[0]?.[1] ?? 0) / total : 0,
    isDesk: names[0] === desk,
  };
};

const countOf = (known: readonly SolvedCall[]): Map<string, number> =>
  known.reduce(
    (counts, { labels: { groupId } }) => counts.set(groupId, (counts.get(groupId) ?? 0) + 1),
    new Map<string, number>(),
  );

const majority: Classifier = {
  name: 'majority class',
  learn: (known) => {
    const answer = ranked(countOf(known));
    return () => answer;
  },
};

const neighbours = 10;

/** BM25 by MiniSearch; the ten nearest vote by their scores. */
const nearestNeighbours: Classifier = {
  name: 'nearest neighbours (BM25)',
  learn: (known) => {
    const index = new MiniSearch({
      fields: ['text'],
      idField: 'ticketId',
      tokenize: wordsOf,
      processTerm: (term) => term,
    });
    index.addAll([...known]);
    const groupOf = new Map(known.map(({ ticketId, labels }) => [ticketId, labels.groupId]));
    return (text) => {
      const votes = new Map<string, number>();
      for (const { id, score } of index.search(text).slice(0, neighbours)) {
        const group = groupOf.get(String(id)) ?? '';
        votes.set(group, (votes.get(group) ?? 0) + score);
      }
      return ranked(votes);
    };
  },
};

/** Rennie et al. 2003: each class is judged by the words of all others; term frequencies damped, weights normalised. */
const complementBayes: Classifier = {
  name: 'complement naive Bayes',
  learn: (known) => {
    const groups = [...countOf(known).keys()];
    const ofGroup = new Map(groups.map((group) => [group, new Map<string, number>()]));
    const overall = new Map<string, number>();
    for (const { text, labels } of known) {
      const own = ofGroup.get(labels.groupId);
      for (const [word, weight] of weightsOf(text)) {
        own?.set(word, (own.get(word) ?? 0) + weight);
        overall.set(word, (overall.get(word) ?? 0) + weight);
      }
    }
    const total = sumOf(overall.values());
    const weights = groups.map((group) => {
      const own = ofGroup.get(group) ?? new Map<string, number>();
      const rest = total - sumOf(own.values()) + overall.size;
      return {
        group,
        of: (word: string) => Math.log(((overall.get(word) ?? 0) - (own.get(word) ?? 0) + 1) / rest),
      };
    });
    const norms = new Map(
      weights.map(({ group, of }) => [group, sumOf([...overall.keys()].map((word) => Math.abs(of(word))))]),
    );
    return (text) => {
      const words = [...weightsOf(text)].filter(([word]) => overall.has(word));
      const scores = weights.map(({ group, of }) => {
        const score = sumOf(words.map(([word, weight]) => (-weight * of(word)) / (norms.get(group) ?? 1)));
        return [group, score] as const;
      });
      return ranked(new Map(scores));
    };
  },
};

const weightsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, 1 + Math.log(count)]));
};

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, one) => sum + one, 0);

/** The desk's own. */
export const ours: Classifier = {
  name: 'triage',
  learn: (known) => {
    const learner = createLearner({ examples: known });
    return (text) => {
      const suggestions = learner.suggest(text, 'groupId');
      const sureOfDesk = suggestions.find(({ label }) => label === desk)?.confidence ?? 0;
      return {
        groups: suggestions.map(({ label }) => label),
        confidence: suggestions[0]?.confidence ?? 0,
        isDesk: sureOfDesk >= 0.5,
      };
    };
  },
};

export const classifiers: readonly Classifier[] = [majority, nearestNeighbours, complementBayes, ours];
