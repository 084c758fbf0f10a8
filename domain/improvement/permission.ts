import type { Principal } from '../people/principal.ts';
import type { ImprovementCommandName } from './command.ts';
import { isOpenImprovement, type Improvement, type ImprovementContent } from './improvement.ts';
import { movesFrom } from './moves.ts';

/** Whoever works at the desk: reads the register and proposes. */
export const mayReadImprovements = ({ role, customerId }: Principal): boolean =>
  role === 'agent' || role === 'administrator' || (role === 'manager' && customerId === undefined);

/** Managers and administrators say what is done, by whom and until when. */
const decides = (principal: Principal): boolean =>
  mayReadImprovements(principal) && principal.role !== 'agent';

/** Whether somebody may give a command, wherever the improvement stands: who decides, decides; who does it moves it on. */
export const mayGiveImprovement = (
  principal: Principal,
  command: ImprovementCommandName,
  { ownerId }: Improvement,
): boolean => (command === 'accept' || command === 'reject' ? decides(principal) : ownerId === principal.id);

/** Whoever has proposed it may put it better until it is decided, but not say who does it and until when. */
export const mayChangeImprovement = (
  principal: Principal,
  { ownerId, dueAt }: Pick<ImprovementContent, 'ownerId' | 'dueAt'>,
  current: Improvement,
): boolean => {
  if (decides(principal)) return true;
  const isOwn = current.proposedBy === principal.id && current.state === 'proposed';
  return isOwn && ownerId === current.ownerId && dueAt === current.dueAt;
};

/** Who proposes may propose themselves; only who decides names others or a day. */
export const mayAssign = (
  principal: Principal,
  { ownerId, dueAt }: Pick<ImprovementContent, 'ownerId' | 'dueAt'>,
): boolean =>
  decides(principal) || (dueAt === undefined && (ownerId === undefined || ownerId === principal.id));

/** What a person may do with an improvement as it stands, for a console to offer; `change` writes its content. */
export const improvementActionsFor = (
  principal: Principal,
  current: Improvement,
): ('change' | ImprovementCommandName)[] => [
  ...(isOpenImprovement(current) && mayChangeImprovement(principal, current, current)
    ? (['change'] as const)
    : []),
  ...movesFrom(current.state).filter((command) => mayGiveImprovement(principal, command, current)),
];
