import type { Instant } from '../values.ts';
import type { ImprovementCommand } from './command.ts';
import type { Improvement, ImprovementContent, ImprovementState } from './improvement.ts';
import { improvementContent, isOpenImprovement } from './improvement.ts';
import { moves, movesFrom } from './moves.ts';

/** Why an improvement's command was refused: a closed list of codes with what a message needs to say. */
export type ImprovementRejection =
  | { code: 'improvement-stands-elsewhere'; state: ImprovementState }
  | { code: 'owner-needed' }
  | { code: 'nothing-to-change' };

export type ImprovementDecision =
  { ok: true; improvement: Improvement } | { ok: false; rejection: ImprovementRejection };

type Circumstances = { now: Instant; by: string };

/** A new line of the register; `id` and `number` are the caller's to find. */
export const proposedImprovement = (
  { id, number, content }: { id: string; number: string; content: ImprovementContent },
  { now, by }: Circumstances,
): Improvement => ({
  ...content,
  id,
  number,
  version: 1,
  state: 'proposed',
  proposedBy: by,
  createdAt: now,
  updatedAt: now,
  updatedBy: by,
  history: [{ state: 'proposed', at: now, by }],
});

/** The improvement after a command, to be written over the given one; or why not. Rights are `permission.ts`'s. */
export const decideImprovement = (
  before: Improvement,
  command: ImprovementCommand,
  on: Circumstances,
): ImprovementDecision => {
  if (command.type === 'change') return change(before, command.content, on);
  if (!movesFrom(before.state).includes(command.type)) return elsewhere(before);
  const { to } = moves[command.type];
  const assigned = command.type === 'accept' ? withOwner(before, command) : before;
  if (to === 'accepted' && assigned.ownerId === undefined)
    return { ok: false, rejection: { code: 'owner-needed' } };
  const reason = 'reason' in command ? command.reason : undefined;
  return accepted(
    {
      ...assigned,
      state: to,
      history: [
        ...before.history,
        { state: to, at: on.now, by: on.by, ...(reason !== undefined && { reason }) },
      ],
    },
    on,
  );
};

const elsewhere = ({ state }: Improvement): ImprovementDecision => ({
  ok: false,
  rejection: { code: 'improvement-stands-elsewhere', state },
});

const withOwner = (
  before: Improvement,
  { ownerId = before.ownerId, dueAt = before.dueAt }: Pick<ImprovementContent, 'ownerId' | 'dueAt'>,
): Improvement => ({ ...before, ownerId, dueAt });

/** What a change leaves out is taken away; what has an owner already keeps having one. */
const change = (before: Improvement, content: ImprovementContent, on: Circumstances): ImprovementDecision => {
  if (!isOpenImprovement(before)) return elsewhere(before);
  if (before.state !== 'proposed' && content.ownerId === undefined)
    return { ok: false, rejection: { code: 'owner-needed' } };
  const fields = improvementContent.keyof().options;
  if (fields.every((field) => content[field] === before[field]))
    return { ok: false, rejection: { code: 'nothing-to-change' } };
  const none = Object.fromEntries(fields.map((field) => [field, undefined]));
  return accepted({ ...before, ...none, ...content }, on);
};

const accepted = (improvement: Improvement, { now, by }: Circumstances): ImprovementDecision => ({
  ok: true,
  improvement: { ...improvement, version: improvement.version + 1, updatedAt: now, updatedBy: by },
});
