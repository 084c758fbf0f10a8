import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { Article } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';

const types: Record<Article['status'], StatusIndicatorProps.Type> = {
  draft: 'pending',
  review: 'in-progress',
  published: 'success',
  retired: 'stopped',
};

export const ArticleStatus = ({ status }: Pick<Article, 'status'>) => {
  const { t } = useMessages();
  return (
    <StatusIndicator type={types[status]} wrapText={false}>
      {t(`article.${status}`)}
    </StatusIndicator>
  );
};
