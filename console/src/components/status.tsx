import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { TicketRow } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';

const types: Record<TicketRow['status'], StatusIndicatorProps.Type> = {
  new: 'pending',
  'in-progress': 'in-progress',
  pending: 'stopped',
  resolved: 'success',
  closed: 'success',
  cancelled: 'stopped',
};

export const Status = ({ status }: { status: TicketRow['status'] }) => {
  const { t } = useMessages();
  return (
    <StatusIndicator type={types[status]} wrapText={false}>
      {t(`status.${status}`)}
    </StatusIndicator>
  );
};
