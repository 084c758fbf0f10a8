import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { useCalendarPreview } from '../api/contracts.ts';
import type { CalendarPreview } from '../api/types.ts';
import { businessTime, timeRange } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { Waiting } from './waiting.tsx';

type Stretch = CalendarPreview['stretches'][number];

/** The next 24 service hours, and why the desk is closed between them (R8). */
export const ServiceHours = ({ calendarId }: { calendarId: string }) => {
  const { t } = useMessages();
  const { data, error } = useCalendarPreview(calendarId);
  return (
    <Container
      header={
        <Header
          variant="h2"
          {...(data && { description: t('contract.hoursNext', { timeZone: data.timeZone }) })}
        >
          {t('contract.hours')}
        </Header>
      }
    >
      {error !== null && <ProblemAlert thrown={error} />}
      {data === undefined && error === null && <Waiting label={t('app.loading')} />}
      {data !== undefined && (
        <ol className="spans" aria-label={t('contract.hours')}>
          {data.stretches.map((stretch) => (
            <StretchView key={stretch.from} stretch={stretch} timeZone={data.timeZone} />
          ))}
        </ol>
      )}
    </Container>
  );
};

const StretchView = ({ stretch, timeZone }: { stretch: Stretch; timeZone: string }) => {
  const { t, language, pick } = useMessages();
  return (
    <li className={stretch.open ? 'running' : 'closed'}>
      <time dateTime={stretch.from}>{timeRange(language, stretch, timeZone)}</time>
      <span>
        {stretch.open
          ? t('contract.open', { time: businessTime(language, stretch.minutes) })
          : [t('contract.closed'), ...stretch.because.map(pick)].join(' · ')}
      </span>
    </li>
  );
};
