import type { Workflow } from '../api/types.ts';
import { isMessageKey, type MessageKey, type MessageParams } from '../messages/catalogue.ts';

type WorkflowStep = {
  id: string;
  state: string;
  label: MessageKey | undefined;
  at: string;
  now: boolean;
};
export type WorkflowView = {
  status: 'running' | 'succeeded' | 'failed' | 'not-started';
  steps: WorkflowStep[];
  next: { label: MessageKey; params: MessageParams; at: string } | undefined;
};

/** Routing says nothing to people: only states in which something is done or awaited are shown. */
const routing = ['Route', 'Resume'];

const labelOf = (key: string): MessageKey | undefined => (isMessageKey(key) ? key : undefined);

/** Where a ticket's workflow stands: the states it has entered, oldest first, and what it does next on its own. */
export const workflowView = ({ status, steps, checkpoint }: Workflow): WorkflowView => {
  const running = status === 'running';
  const shown = steps.filter(({ state }) => !routing.includes(state));
  return {
    status: running || status === 'succeeded' || status === 'not-started' ? status : 'failed',
    steps: shown.map(({ state, at }, index) => ({
      id: `${index} ${state}`,
      state,
      label: labelOf(`state.${state}`),
      at,
      now: running && index === shown.length - 1,
    })),
    next: checkpoint && nextOf(checkpoint),
  };
};

const nextOf = (checkpoint: NonNullable<Workflow['checkpoint']>): WorkflowView['next'] =>
  'percent' in checkpoint
    ? {
        label: `checkpoint.${checkpoint.kind}.${checkpoint.clock}`,
        params: { percent: checkpoint.percent },
        at: checkpoint.at,
      }
    : { label: `checkpoint.${checkpoint.kind}`, params: {}, at: checkpoint.at };
