import type { SlaExplanation } from '../api/types.ts';
import type { MessageKey } from '../messages/catalogue.ts';

type ExplainedClock = SlaExplanation['clocks'][number];
export type SlaCycle = ExplainedClock['completedCycles'][number];
export type SlaSpan = SlaCycle['spans'][number];
type Reason = SlaSpan['because']['reason'];

/** Each run of a clock, oldest first: the one that goes on is the last. */
export const cyclesOf = ({ completedCycles, ongoingCycle }: ExplainedClock): SlaCycle[] =>
  ongoingCycle === undefined ? completedCycles : [...completedCycles, ongoingCycle];

const waits: Partial<Record<Reason, MessageKey>> = {
  requester: 'pending.requester',
  provider: 'pending.provider',
  parts: 'pending.parts',
  visit: 'pending.visit',
  change: 'pending.change',
  resolved: 'status.resolved',
};

/** What was waited for in a stretch, whether its clock stood or not; undefined for mere service hours. */
export const waitOf = ({ because }: SlaSpan): MessageKey | undefined => waits[because.reason];
