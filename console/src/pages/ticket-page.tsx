import { useParams } from 'react-router';
import { asProblem } from '../api/problem.ts';
import { useTicket } from '../api/queries.ts';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { TicketView } from '../components/ticket-view.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** One ticket, by id or number; mails link here. */
export const TicketPage = () => {
  const { id = '' } = useParams();
  const { t } = useMessages();
  const { data: ticket, error, refetch } = useTicket(id);
  if (error !== null && asProblem(error).document.status === 404) return <NotFoundPage />;
  return (
    <>
      {error !== null && <ProblemAlert thrown={error} onRetry={() => void refetch()} />}
      {ticket !== undefined && <TicketView key={ticket.id} ticket={ticket} shownId={id} />}
      {ticket === undefined && error === null && <Waiting label={t('app.loading')} />}
    </>
  );
};
