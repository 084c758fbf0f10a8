import type { Clock } from '../../domain/values.ts';
import type { Log } from '../runtime/log.ts';
import type { ImprovementStore, ProblemStore } from '../ports/desk-records.ts';
import type { Directory, TicketStore } from '../ports/desk-table.ts';
import type { KnowledgeStore } from '../ports/knowledge-store.ts';
import type { WarmKnowledge } from '../knowledge/warm-knowledge.ts';
import type { WorkflowClient } from '../ports/outside.ts';

/** What the API needs of the world; bound in the entry file on AWS, by the host on one machine. */
export type ApiDependencies = {
  tickets: Omit<TicketStore, 'overdue' | 'eventsOfDay'>;
  directory: Directory;
  /** The knowledge base as it is searched and matched. */
  knowledge: WarmKnowledge;
  articles: Omit<KnowledgeStore, 'countUse' | 'knowledgeChanges'>;
  problems: ProblemStore;
  improvements: ImprovementStore;
  workflow: Pick<WorkflowClient, 'history'>;
  clock: Clock;
  /** A new ticket's id. */
  newId: () => string;
  log: Log;
};
