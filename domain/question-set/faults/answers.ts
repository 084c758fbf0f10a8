import { readAnswer } from '../answer.ts';
import { patternFault } from '../pattern.ts';
import type { Question, QuestionSet, ValueAnswer } from '../question-set.ts';
import type { QuestionSetFault } from './fault.ts';

/** Whether every question can be told from the others, and answered. */
export const answerFaults = ({ questions }: QuestionSet): QuestionSetFault[] => [
  ...duplicates(
    questions.map(({ id }) => id),
    (index) => `questions.${String(index)}.id`,
  ),
  ...questions.flatMap(({ answer }, index) => faultsIn(answer, `questions.${String(index)}.answer`)),
];

const duplicates = (ids: readonly string[], field: (index: number) => string): QuestionSetFault[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [{ field: field(index), code: 'duplicate' }]));

const faultsIn = (answer: Question['answer'], field: string): QuestionSetFault[] => {
  if (answer.kind === 'choice')
    return duplicates(
      answer.choices.map(({ id }) => id),
      (index) => `${field}.choices.${String(index)}.id`,
    );
  const faults = [...rangeFaults(answer, field), ...patternFaults(answer, field)];
  return faults.length > 0 ? faults : exampleFaults(answer, field);
};

const rangeFaults = (answer: ValueAnswer, field: string): QuestionSetFault[] =>
  'min' in answer && answer.min !== undefined && answer.max !== undefined && answer.min > answer.max
    ? [{ field: `${field}.max`, code: 'empty-range' }]
    : [];

const patternFaults = (answer: ValueAnswer, field: string): QuestionSetFault[] => {
  const code = answer.value === 'text' && answer.pattern !== undefined && patternFault(answer.pattern);
  return code ? [{ field: `${field}.pattern`, code }] : [];
};

/** What is shown as an example is an answer. */
const exampleFaults = (answer: ValueAnswer, field: string): QuestionSetFault[] =>
  answer.example === undefined || readAnswer(answer, answer.example).ok
    ? []
    : [{ field: `${field}.example`, code: 'example-does-not-fit' }];
