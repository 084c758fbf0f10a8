import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { Improvement, ProblemRecord } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';

const ofProblem: Record<ProblemRecord['status'], StatusIndicatorProps.Type> = {
  open: 'in-progress',
  'known-error': 'info',
  resolved: 'success',
  closed: 'stopped',
};

export const ProblemStatus = ({ status }: Pick<ProblemRecord, 'status'>) => {
  const { t } = useMessages();
  return <StatusIndicator type={ofProblem[status]}>{t(`problemRecord.status.${status}`)}</StatusIndicator>;
};

const ofImprovement: Record<Improvement['state'], StatusIndicatorProps.Type> = {
  proposed: 'pending',
  accepted: 'info',
  'in-progress': 'in-progress',
  done: 'success',
  rejected: 'stopped',
};

export const ImprovementState = ({ state }: Pick<Improvement, 'state'>) => {
  const { t } = useMessages();
  return <StatusIndicator type={ofImprovement[state]}>{t(`improvement.state.${state}`)}</StatusIndicator>;
};
