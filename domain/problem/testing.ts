import type { Actor } from '../people/principal.ts';
import type { ProblemCommand } from './command.ts';
import { problemContent, type ProblemRecord } from './problem.ts';
import { openedProblem, transitionOfProblem } from './transition.ts';

/** Test fixtures: an open problem, and what becomes of it. */

export const problemNow = '2026-11-02T07:00:00.000Z';

export const problemSolver: Actor = {
  kind: 'person',
  id: 'deniz',
  name: 'Deniz',
  role: 'agent',
  level: 'L2',
};

const circumstances = { now: problemNow, actor: problemSolver };

export const incidentOf = (ticketId: string) => ({
  ticketId,
  number: `ACME-${ticketId}`,
  customerId: 'acme',
});

export const opening = (ticketId?: string) =>
  openedProblem(
    {
      id: 'P1',
      number: 'PRB-1',
      content: problemContent.parse({ title: 'Yazdırma kuyruğu tıkanıyor' }),
      ...(ticketId !== undefined && { incident: incidentOf(ticketId) }),
    },
    circumstances,
  );

export const given = (problem: ProblemRecord, command: ProblemCommand) =>
  transitionOfProblem(problem, command, circumstances);

/** A problem after commands that must be accepted, with the events that came of them. */
export const after = (problem: ProblemRecord, ...commands: ProblemCommand[]) => {
  const events = [];
  let current = problem;
  for (const command of commands) {
    const outcome = given(current, command);
    if (!outcome.ok) throw new Error(`${command.type} was rejected: ${outcome.rejection.code}`);
    current = outcome.problem;
    events.push(outcome.recorded);
  }
  return { problem: current, events };
};
