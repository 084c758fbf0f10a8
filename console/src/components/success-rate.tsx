import Box from '@cloudscape-design/components/box';
import type { Article } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { percentOf } from '../models/knowledge.ts';

/** How many of those who tried an article were helped, and how often it was used. */
export const SuccessRate = ({ statistics }: { statistics: Article['statistics'] | undefined }) => {
  const { t } = useMessages();
  if (statistics === undefined) return <>–</>;
  const { successRate, offered, worked } = statistics;
  return (
    <>
      {successRate === undefined
        ? t('article.untried')
        : t('article.successOf', { rate: percentOf(successRate) })}
      {offered > 0 && (
        <Box variant="small" display="block">
          {t('article.used', { offered, worked })}
        </Box>
      )}
    </>
  );
};
