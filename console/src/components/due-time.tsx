import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { absoluteTime, relativeTime } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import type { Due } from '../models/due.ts';
import { useNow } from './use-now.ts';

/** When something is due: how far away it is and when exactly; red once it is late. */
export const DueTime = ({ due }: { due: Due }) => {
  const { t } = useMessages();
  switch (due.kind) {
    case 'none':
      return <span aria-label={t('due.none')}>–</span>;
    case 'paused':
      return <StatusIndicator type="stopped">{t('due.paused')}</StatusIndicator>;
    case 'met':
      return <MetTime at={due.at} late={due.late} />;
    case 'late':
      return (
        <StatusIndicator type="error">
          {t('due.late')}: <Moment at={due.at} />
        </StatusIndicator>
      );
    case 'soon':
      return (
        <StatusIndicator type="warning">
          <Moment at={due.at} />
        </StatusIndicator>
      );
    case 'running':
      return <Moment at={due.at} />;
  }
};

const MetTime = ({ at, late }: { at: string; late: boolean }) => {
  const { t, language } = useMessages();
  return (
    <StatusIndicator type={late ? 'warning' : 'success'}>
      {t(late ? 'due.missed' : 'due.met')}: <time dateTime={at}>{absoluteTime(language, at)}</time>
    </StatusIndicator>
  );
};

/** An instant, relative and absolute. */
export const Moment = ({ at }: { at: string }) => {
  const { language } = useMessages();
  const now = useNow();
  return (
    <time dateTime={at} className="moment">
      <span>{relativeTime(language, at, now)}</span>{' '}
      <span className="exactly">{absoluteTime(language, at)}</span>
    </time>
  );
};
