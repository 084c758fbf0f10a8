import type { RecordedEvent, TicketEventType } from '../../../domain/ticket/event.ts';
import { wakeAfterCommit, type WakeUpDependencies } from '../../lifecycle/wake-up.ts';
import type { WorkflowClient } from '../../ports/outside.ts';

export type FollowDependencies = WakeUpDependencies & { workflow: Pick<WorkflowClient, 'start' | 'wake'> };

/** After these events a new execution takes the ticket up. */
const starting: readonly TicketEventType[] = ['opened', 'workflow-restarted'];

/**
 * What a committed event means for the ticket's executions: the waiting one hears that the ticket has moved, a new
 * generation is started. The old wait is ended first, as the new execution's own wait takes its place. May be repeated.
 */
export const follow = async (dependencies: FollowDependencies, recorded: RecordedEvent): Promise<void> => {
  const { ticketId, generation, event, wakes } = recorded;
  if (wakes || event.type === 'workflow-restarted') await wakeAfterCommit(dependencies, ticketId);
  if (starting.includes(event.type)) await dependencies.workflow.start({ ticketId, generation });
};
