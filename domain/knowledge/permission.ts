import type { Principal } from '../people/principal.ts';
import type { ArticleAction } from './action.ts';

const ofReviewers: readonly ArticleAction[] = ['return', 'publish', 'retire'];

/** R15: levels 1 and 2 write what is known, level 2 and administrators say what level 1 and callers are served with. */
export const mayDo = ({ role, level }: Pick<Principal, 'role' | 'level'>, action: ArticleAction): boolean => {
  if (role === 'administrator') return true;
  if (role !== 'agent') return false;
  return level === 'L2' || (level === 'L1' && !ofReviewers.includes(action));
};
