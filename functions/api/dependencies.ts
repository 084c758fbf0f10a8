import type { Clock } from '../../domain/values.ts';
import type { Log } from '../runtime/log.ts';
import type { ImprovementStore, ProblemStore } from '../ports/desk-records.ts';
import type { Directory, TicketStore } from '../ports/desk-table.ts';
import type { WorkflowClient } from '../ports/outside.ts';

/** What the API needs of the world; bound in the entry file on AWS, by the host on one machine. */
export type ApiDependencies = {
  tickets: Omit<TicketStore, 'overdue' | 'eventsOfDay'>;
  directory: Directory;
  problems: ProblemStore;
  improvements: ImprovementStore;
  workflow: Pick<WorkflowClient, 'history'>;
  clock: Clock;
  /** A new ticket's id. */
  newId: () => string;
  log: Log;
};
