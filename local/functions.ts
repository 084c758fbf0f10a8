import { createApiHandler } from '../functions/api/handler.ts';
import { createDigestHandler } from '../functions/digest/handler.ts';
import { createAttemptFirstLevelHandler } from '../functions/lifecycle/attempt-first-level/handler.ts';
import { createCheckpointHandler } from '../functions/lifecycle/checkpoint/handler.ts';
import { createCloseHandler } from '../functions/lifecycle/close/handler.ts';
import { createEscalateHandler } from '../functions/lifecycle/escalate/handler.ts';
import { createNeedAttentionHandler } from '../functions/lifecycle/need-attention/handler.ts';
import { createParkHandler } from '../functions/lifecycle/park/handler.ts';
import { createRedirectHandler } from '../functions/lifecycle/redirect/handler.ts';
import { createReopenHandler } from '../functions/lifecycle/reopen/handler.ts';
import { createResumeHandler } from '../functions/lifecycle/resume/handler.ts';
import { createTriageHandler } from '../functions/lifecycle/triage/handler.ts';
import type { ApiDependencies } from '../functions/api/dependencies.ts';
import type { Directory, MailLog, TicketStore, WaitStore } from '../functions/ports/desk-table.ts';
import type { ExampleStore } from '../functions/ports/example-store.ts';
import type { KnowledgeStore } from '../functions/ports/knowledge-store.ts';
import type { Mailer, Publisher, WorkflowClient } from '../functions/ports/outside.ts';
import { createFamilyStreamHandler } from '../functions/stream/family/handler.ts';
import { createKnowledgeStreamHandler } from '../functions/stream/knowledge/handler.ts';
import { createLinkStreamHandler } from '../functions/stream/link/handler.ts';
import { createMailStreamHandler } from '../functions/stream/mail/handler.ts';
import { createProblemStreamHandler } from '../functions/stream/problem/handler.ts';
import { createWorkflowStreamHandler } from '../functions/stream/workflow/handler.ts';
import type { WarmLearner } from '../functions/triage/warm-learner.ts';
import { createSweeperHandler } from '../functions/sweeper/handler.ts';
import type { TaskName } from '../workflows/ticket-lifecycle.ts';

/** Everything that the functions of the desk are bound to on this host. */
export type DeskDependencies = ApiDependencies & {
  tickets: TicketStore;
  waits: WaitStore;
  mails: MailLog;
  directory: Directory;
  articles: KnowledgeStore;
  examples: ExampleStore;
  learnt: WarmLearner;
  workflow: WorkflowClient;
  mailer: Mailer;
  publisher: Publisher;
  consoleUrl: string;
};

/** The same functions as on AWS, in this process. */
export const deskFunctions = (dependencies: DeskDependencies) => ({
  api: createApiHandler(dependencies),
  tasks: {
    resume: createResumeHandler(dependencies),
    triage: createTriageHandler(dependencies),
    'attempt-first-level': createAttemptFirstLevelHandler(dependencies),
    park: createParkHandler(dependencies),
    escalate: createEscalateHandler(dependencies),
    redirect: createRedirectHandler(dependencies),
    checkpoint: createCheckpointHandler(dependencies),
    reopen: createReopenHandler(dependencies),
    close: createCloseHandler(dependencies),
    'need-attention': createNeedAttentionHandler(dependencies),
  } satisfies Record<TaskName, (input: unknown) => Promise<unknown>>,
  streams: {
    workflow: createWorkflowStreamHandler(dependencies),
    mail: createMailStreamHandler(dependencies),
    link: createLinkStreamHandler(dependencies),
    family: createFamilyStreamHandler(dependencies),
    knowledge: createKnowledgeStreamHandler(dependencies),
    problem: createProblemStreamHandler(dependencies),
  },
  digest: createDigestHandler(dependencies),
  sweeper: createSweeperHandler(dependencies),
});
export type DeskFunctions = ReturnType<typeof deskFunctions>;
