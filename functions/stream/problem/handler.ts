import type { RecordedProblemEvent } from '../../../domain/problem/event.ts';
import type { Incident, ProblemRecord } from '../../../domain/problem/problem.ts';
import type { WorkflowCommand } from '../../../domain/ticket/command.ts';
import { type CommandDependencies, giveCommand } from '../../commands/give-command.ts';
import type { ProblemStore } from '../../ports/desk-records.ts';
import { inParallel } from '../../runtime/in-parallel.ts';
import type { Log } from '../../runtime/log.ts';
import { consumeProblems } from '../consume-batch.ts';

export type ProblemStreamDependencies = CommandDependencies & {
  problems: Pick<ProblemStore, 'problem'>;
  log: Log;
};

const parallelIncidents = 8;

/**
 * The stream's consumer that puts on tickets what becomes of their problem. It looks at the problem as it stands now: so a
 * ticket names it exactly while it is its incident, and hears its news once, however often and in whatever order the
 * events come. Who is linked after the workaround was told hears it by being linked.
 */
export const createProblemStreamHandler = (dependencies: ProblemStreamDependencies) =>
  consumeProblems({ handle: (recorded) => tellIncidents(dependencies, recorded), log: dependencies.log });

const tellIncidents = async (
  dependencies: ProblemStreamDependencies,
  recorded: RecordedProblemEvent,
): Promise<void> => {
  const concerned = incidentsOf(recorded);
  if (concerned === 'none') return;
  const problem = await dependencies.problems.problem(recorded.problemId);
  if (!problem) return;
  const incidents = concerned === 'all' ? problem.incidents : concerned;
  await inParallel(incidents, parallelIncidents, ({ ticketId }) =>
    tellTicket(dependencies, { problem, ticketId, recorded }),
  );
};

/** Whom an event concerns: single tickets, or whichever are linked by now. */
const incidentsOf = ({ event }: RecordedProblemEvent): readonly Incident[] | 'all' | 'none' => {
  switch (event.type) {
    case 'problem-opened':
      return event.problem.incidents;
    case 'incident-linked':
    case 'incident-unlinked':
      return [event.incident];
    case 'known-error-declared':
      return event.tells ? 'all' : 'none';
    case 'problem-resolved':
      return 'all';
    case 'problem-changed':
    case 'problem-reopened':
    case 'problem-closed':
      return 'none';
  }
};

type Telling = { problem: ProblemRecord; ticketId: string; recorded: RecordedProblemEvent };

const tellTicket = async (
  dependencies: ProblemStreamDependencies,
  { problem, ticketId, recorded: { actor } }: Telling,
): Promise<void> => {
  for (const command of commandsFor(problem, ticketId))
    await giveCommand(dependencies, { ticketId, actor, commandFor: () => command });
};

const commandsFor = (
  { id: problemId, number, incidents, news }: ProblemRecord,
  ticketId: string,
): WorkflowCommand[] => {
  const problem = { problemId, number };
  if (!incidents.some((one) => one.ticketId === ticketId)) return [{ type: 'unlink-problem', problem }];
  return [
    { type: 'link-problem', problem },
    ...(news === undefined ? [] : [{ type: 'hear-problem', problem, news } as const]),
  ];
};
