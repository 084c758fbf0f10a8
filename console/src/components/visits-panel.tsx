import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { useLocations } from '../api/directory.ts';
import type { Ticket } from '../api/types.ts';
import { timeRange } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';

type Visit = Ticket['visits'][number];

const types: Record<NonNullable<Visit['outcome']> | 'planned', StatusIndicatorProps.Type> = {
  planned: 'pending',
  done: 'success',
  missed: 'warning',
  cancelled: 'stopped',
  replaced: 'stopped',
  withdrawn: 'stopped',
};

/** When somebody comes or came to the customer's place (R9), newest first. */
export const VisitsPanel = ({ ticket, names }: { ticket: Ticket; names: Names }) => {
  const { t } = useMessages();
  const { data: locations = [] } = useLocations(ticket.visits.length > 0 ? ticket.customerId : undefined);
  if (ticket.visits.length === 0) return null;
  const placeOf = (id: string) => locations.find((location) => location.id === id)?.name ?? id;
  return (
    <Container header={<Header variant="h2">{t('visit.title')}</Header>}>
      <SpaceBetween size="m">
        {ticket.visits.toReversed().map((visit) => (
          <VisitView key={visit.id} visit={visit} place={placeOf(visit.locationId)} names={names} />
        ))}
      </SpaceBetween>
    </Container>
  );
};

const VisitView = ({ visit, place, names }: { visit: Visit; place: string; names: Names }) => {
  const { t, language } = useMessages();
  const state = visit.outcome ?? 'planned';
  const visitor = names.user(visit.personId);
  return (
    <section aria-label={timeRange(language, visit)}>
      <Box fontWeight="bold">{timeRange(language, visit)}</Box>
      <StatusIndicator type={types[state]}>{t(`visit.${state}`)}</StatusIndicator>
      <div>
        {place}
        {visitor !== visit.personId && (
          <>
            {' · '}
            <bdi>{visitor}</bdi>
          </>
        )}
      </div>
      {visit.text !== undefined && (
        <div className="words" dir="auto">
          {visit.text}
        </div>
      )}
    </section>
  );
};
