import Box from '@cloudscape-design/components/box';
import type { Triage } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { percentOf } from '../models/knowledge.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';

type Props = { label: 'triage.similar' | 'triage.duplicates'; tickets: Triage['duplicates'] };

/** Other calls that are alike, each with how much. */
export const SimilarTickets = ({ label, tickets }: Props) => {
  const { t } = useMessages();
  if (tickets.length === 0) return null;
  return (
    <Box variant="small" display="block">
      {t(label)}:{' '}
      {tickets.map(({ ticketId, number, similarity }, index) => (
        <span key={ticketId}>
          {index > 0 && ', '}
          <AppLink to={routeFor.ticket(number)}>{number}</AppLink> (
          {t('triage.alike', { percent: percentOf(similarity) })})
        </span>
      ))}
    </Box>
  );
};
