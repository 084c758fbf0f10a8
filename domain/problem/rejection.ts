import type { ProblemStatus } from './problem.ts';

/** Why a problem's command was refused: a closed list of codes with what a message needs to say. */
export type ProblemRejection =
  | { code: 'problem-ended'; status: ProblemStatus }
  | { code: 'problem-still-open'; status: ProblemStatus }
  | { code: 'incident-already-linked'; number: string }
  | { code: 'incident-not-linked' }
  | { code: 'too-many-incidents'; limit: number }
  | { code: 'cause-or-workaround-needed' }
  | { code: 'nothing-to-change' };
