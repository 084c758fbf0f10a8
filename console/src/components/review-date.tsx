import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { date } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import { useNow } from './use-now.ts';

/** When somebody is to look again whether an article holds, and whether that day has come. */
export const ReviewDate = ({ at }: { at: string | undefined }) => {
  const { t, language } = useMessages();
  const now = useNow();
  if (at === undefined) return <>–</>;
  const day = <time dateTime={at}>{date(language, at)}</time>;
  return Date.parse(at) > now ? (
    day
  ) : (
    <StatusIndicator type="warning">
      {day}, {t('article.reviewDue')}
    </StatusIndicator>
  );
};
