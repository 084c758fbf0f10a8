import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { WorkOrder } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';

const types: Record<WorkOrder['status'], StatusIndicatorProps.Type> = {
  ordered: 'pending',
  accepted: 'in-progress',
  done: 'success',
  refused: 'error',
  cancelled: 'stopped',
};

export const OrderStatus = ({ status }: Pick<WorkOrder, 'status'>) => {
  const { t } = useMessages();
  return <StatusIndicator type={types[status]}>{t(`order.${status}`)}</StatusIndicator>;
};
