import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/**
 * After a refusal or a reopening: a group or provider beyond the desk goes on with its ticket; what the desk had solved
 * itself goes to the next level, as the first level has had its try.
 */
export const resumeWork: Decide<object> = ({ ticket: { stage, level } }) => {
  if (stage !== 'reopen') return accepted();
  const isBeyondDesk = level === 'L2' || level === 'provider';
  return accepted({ type: 'work-resumed', stage: isBeyondDesk ? 'await-resolution' : 'escalate' });
};
