import Badge, { type BadgeProps } from '@cloudscape-design/components/badge';
import { useMessages } from '../messages/language.tsx';
import { isMessageKey } from '../messages/catalogue.ts';

const colors: Record<number, NonNullable<BadgeProps['color']>> = {
  1: 'severity-critical',
  2: 'severity-high',
  3: 'severity-medium',
  4: 'severity-low',
  5: 'severity-neutral',
};

export const PriorityBadge = ({ priority }: { priority: number }) => {
  const { t } = useMessages();
  const key = `priority.${priority}`;
  return (
    <span className="steady">
      <Badge color={colors[priority] ?? 'grey'}>{isMessageKey(key) ? t(key) : priority}</Badge>
    </span>
  );
};
