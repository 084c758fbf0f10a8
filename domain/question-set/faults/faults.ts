import type { QuestionSet } from '../question-set.ts';
import { answerFaults } from './answers.ts';
import type { QuestionSetFault, QuestionSetWorld } from './fault.ts';
import { recordFaults } from './records.ts';
import { treeFaults } from './tree.ts';

/** As a stored item takes it, with room for the rest: bytes of its JSON. */
const largest = 300_000;

/**
 * Why nobody should be asked by a question set, field by field; empty for a sound one. From a sound one's first question
 * every answer leads to an outcome. What the schema refuses never gets here.
 */
export const questionSetFaultsOf = (set: QuestionSet, world: QuestionSetWorld): QuestionSetFault[] => [
  ...ownFaultsOf(set),
  ...recordFaults(set, world),
];

/** The faults that a set has whatever other records there are. */
export const ownFaultsOf = (set: QuestionSet): QuestionSetFault[] => [
  ...treeFaults(set),
  ...answerFaults(set),
  ...(sizeOf(set) > largest
    ? [{ field: 'questions', code: 'too-large' as const, about: largest / 1_000 }]
    : []),
];

const sizeOf = (set: QuestionSet): number => new TextEncoder().encode(JSON.stringify(set)).length;
