import { actorId } from '../people/actor.ts';
import type { Actor } from '../people/principal.ts';
import type { Instant } from '../values.ts';
import { withProblemEvent } from './apply.ts';
import type { ProblemCommand } from './command.ts';
import { decideProblem } from './decide.ts';
import type { ProblemEvent, RecordedProblemEvent } from './event.ts';
import type { Incident, ProblemContent, ProblemRecord } from './problem.ts';
import type { ProblemRejection } from './rejection.ts';

type Circumstances = { now: Instant; actor: Actor };

/** A problem after a command, with the event to commit with it. */
export type ProblemChange = { problem: ProblemRecord; recorded: RecordedProblemEvent };

/** A new problem; `id` and `number` are the caller's to find. */
export const openedProblem = (
  opening: { id: string; number: string; content: ProblemContent; incident?: Incident | undefined },
  { now, actor }: Circumstances,
): ProblemChange => {
  const { id, number, content, incident } = opening;
  const by = actorId(actor);
  const problem: ProblemRecord = {
    ...content,
    id,
    number,
    version: 1,
    status: 'open',
    incidents: incident === undefined ? [] : [incident],
    createdAt: now,
    createdBy: by,
    updatedAt: now,
    updatedBy: by,
  };
  return { problem, recorded: recordedOf(problem, { type: 'problem-opened', problem }, { now, actor }) };
};

/**
 * Decides a command and carries it out on paper: the problem as it will stand and what happened to it, to be committed
 * together on the condition that the stored one still has the given one's version.
 */
export const transitionOfProblem = (
  before: ProblemRecord,
  command: ProblemCommand,
  { now, actor }: Circumstances,
): ({ ok: true } & ProblemChange) | { ok: false; rejection: ProblemRejection } => {
  const decision = decideProblem(before, command);
  if (!decision.ok) return decision;
  const settled = { ...before, version: before.version + 1, updatedAt: now, updatedBy: actorId(actor) };
  const recorded = recordedOf(settled, decision.event, { now, actor });
  return { ok: true, problem: withProblemEvent(settled, recorded), recorded };
};

const recordedOf = (
  { id: problemId, version }: ProblemRecord,
  event: ProblemEvent,
  { now: at, actor }: Circumstances,
): RecordedProblemEvent => ({
  id: `${problemId}-${String(version)}`,
  problemId,
  version,
  at,
  actor,
  event,
});
