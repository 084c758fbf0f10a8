import type { Applying } from './applying.ts';

export const attentionNeeded: Applying<'attention-needed'> = (ticket, { reason }, { at }) => ({
  ...ticket,
  attention: { reason, since: at },
});

export const workflowRestarted: Applying<'workflow-restarted'> = (ticket, { generation }) => ({
  ...ticket,
  generation,
  attention: undefined,
});
