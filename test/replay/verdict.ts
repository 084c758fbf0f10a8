import type * as z from 'zod';
import { priorityOf } from '../../domain/priority/priority.ts';
import type { TicketEventType } from '../../domain/ticket/event.ts';
import type { TicketView, workflowView } from '../../functions/api/contract/views.ts';
import type { StoryLine } from './events.ts';
import type { Expectation } from './wish.ts';

type Workflow = Pick<z.infer<typeof workflowView>, 'status'>;

/** What is wrong with where a ticket and its execution stand after all has been played; empty when nothing is. */
export const standingFaults = (
  expected: Expectation,
  { ticket, workflow }: { ticket: TicketView; workflow: Workflow },
): string[] => {
  const { impact, urgency } = expected;
  const wanted = {
    ...(expected.ends !== 'open' && { status: 'closed' }),
    reopenCount: expected.reopens,
    impact,
    urgency,
    priority: priorityOf(expected),
  };
  const standing: Record<string, unknown> = ticket;
  return [
    ...Object.entries(wanted)
      .filter(([field, value]) => standing[field] !== value)
      .map(([field, value]) => `${field} is ${String(standing[field])}, not ${value}`),
    ...(ticket.attention ? [`needs attention: ${ticket.attention.reason}`] : []),
    ...workflowFaults(ticket, workflow),
  ];
};

/** An ended ticket's execution has succeeded; one that is still open has an execution at a wait. */
const workflowFaults = ({ stage }: TicketView, workflow: Workflow): string[] => {
  const wanted = stage === 'ended' ? 'succeeded' : 'running';
  return workflow.status === wanted ? [] : [`its execution is ${workflow.status}, not ${wanted}`];
};

const checkpointEvents: readonly TicketEventType[] = [
  'first-level-ended',
  'info-reminded',
  'followed-up',
  'requester-informed',
  'confirmation-reminded',
  'sla-warned',
  'sla-breached',
];

/** Whether a line of the story tells of a timer that has fired. */
export const isCheckpoint = ({ type, actor, data }: StoryLine): boolean =>
  actor.kind === 'workflow' &&
  (checkpointEvents.some((event) => event === type) || (type === 'closed' && data['because'] === 'silence'));
