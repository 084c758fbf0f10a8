import { improvementCommandName, type ImprovementCommandName } from './command.ts';
import type { ImprovementState } from './improvement.ts';

/** From where each command leads on, and where to. */
export const moves = {
  accept: { from: ['proposed'], to: 'accepted' },
  start: { from: ['accepted'], to: 'in-progress' },
  complete: { from: ['in-progress'], to: 'done' },
  reject: { from: ['proposed', 'accepted', 'in-progress'], to: 'rejected' },
} as const satisfies Record<
  ImprovementCommandName,
  { from: readonly ImprovementState[]; to: ImprovementState }
>;

/** The commands that lead on from a state. */
export const movesFrom = (state: ImprovementState): ImprovementCommandName[] =>
  improvementCommandName.options.filter((command) => moves[command].from.some((one) => one === state));
