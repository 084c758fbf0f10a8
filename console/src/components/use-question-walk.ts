import { useState } from 'react';
import { asProblem } from '../api/problem.ts';
import { useWalk } from '../api/question-sets.ts';
import type { AskedQuestion } from '../api/types.ts';
import { answersWith, backTo, forward, type Walked } from '../models/question-walk.ts';

/** The life of a question set that is answered: each answer is judged by the desk before the next question comes. */
export const useQuestionWalk = (walked: Walked | undefined, onWalk: (walked: Walked | undefined) => void) => {
  const walk = useWalk();
  /** How many turns were made: the question that comes of one gets the focus, the first of the page does not. */
  const [turns, setTurns] = useState(0);
  const turn = (next: Walked | undefined) => {
    walk.reset();
    setTurns((count) => count + 1);
    onWalk(next);
  };
  const start = (questionSetId: string) =>
    walk.mutate(
      { questionSetId, answers: [] },
      { onSuccess: (step) => turn({ questionSetId, trail: [], step }) },
    );
  const answer = (question: AskedQuestion, said: string) => {
    if (walked === undefined) return;
    walk.mutate(answersWith(walked, question, said), {
      onSuccess: (step) => turn(forward(walked, { question, answer: said, step })),
    });
  };
  const problem = walk.error === null ? undefined : asProblem(walk.error);
  return {
    start,
    answer,
    back: (index: number) => {
      if (walked !== undefined) turn(backTo(walked, index));
    },
    restart: () => turn(undefined),
    turns,
    busy: walk.isPending,
    /** Why the last answer was not taken. */
    refused: problem?.document.errors?.[0]?.message,
    thrown: problem?.document.errors === undefined ? walk.error : null,
  };
};

export type QuestionWalk = ReturnType<typeof useQuestionWalk>;
