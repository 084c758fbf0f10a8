import { draftFrom } from '../../../domain/knowledge/draft.ts';
import { useIn } from '../../../domain/knowledge/use.ts';
import type { RecordedEvent, TicketEventType } from '../../../domain/ticket/event.ts';
import { exampleFrom } from '../../../domain/triage/teaching.ts';
import type { TicketStore } from '../../ports/desk-table.ts';
import type { ExampleStore } from '../../ports/example-store.ts';
import type { KnowledgeStore } from '../../ports/knowledge-store.ts';
import type { Log } from '../../runtime/log.ts';
import { consumeBatch } from '../consume-batch.ts';

type KnowledgeStreamDependencies = {
  tickets: Pick<TicketStore, 'load'>;
  articles: Pick<KnowledgeStore, 'saveArticle' | 'countUse'>;
  examples: Pick<ExampleStore, 'addExample'>;
};

/** Of all others nothing follows for what the desk knows, so that their tickets need not be read. */
const telling: ReadonlySet<TicketEventType> = new Set<TicketEventType>([
  'solution-offered',
  'solution-worked',
  'solution-refused',
  'resolved',
  'confirmed',
  'rejected',
  'classified',
  'assigned',
  'handed-over',
]);

/**
 * The stream's consumer through which the desk learns from its calls (R15): how articles fare, what a new solution makes
 * known, and how calls are classified in the end. A repetition changes nothing: each is written under the event's own id.
 */
export const createKnowledgeStreamHandler = (dependencies: KnowledgeStreamDependencies & { log: Log }) =>
  consumeBatch({ handle: (recorded) => learn(dependencies, recorded), log: dependencies.log });

const learn = async (
  { tickets, articles, examples }: KnowledgeStreamDependencies,
  recorded: RecordedEvent,
): Promise<void> => {
  if (!telling.has(recorded.event.type)) return;
  const ticket = await tickets.load(recorded.ticketId);
  if (!ticket) return;
  const use = useIn(recorded, ticket);
  if (use) await articles.countUse({ ...use, eventId: recorded.id, at: recorded.at });
  const draft = draftFrom(recorded, ticket);
  if (draft) await articles.saveArticle(draft);
  const example = exampleFrom(recorded, ticket);
  if (example) await examples.addExample(example);
};
