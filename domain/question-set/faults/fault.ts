/** What is wrong with a question set, and in which field of it (`questions.3.answer.choices.0.then`). */
export type QuestionSetFault = {
  field: string;
  code: QuestionSetFaultCode;
  /** What a message quotes: the path of a cycle, a limit, why an example does not fit. */
  about?: string | number;
};
export type QuestionSetFaultCode =
  | 'unknown-question'
  | 'leads-nowhere'
  | 'leads-two-ways'
  | 'says-nothing'
  | 'cycle'
  | 'unreachable'
  | 'too-deep'
  | 'duplicate'
  | 'empty-range'
  | 'bad-pattern'
  | 'pattern-too-large'
  | 'example-does-not-fit'
  | 'unknown'
  | 'too-large';

/** The records that a question set is checked against. */
export type QuestionSetWorld = Record<
  'services' | 'customers' | 'groups' | 'providers' | 'articles',
  readonly { id: string }[]
>;
