import Alert from '@cloudscape-design/components/alert';
import type { FormCommandName, Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { isDesk } from '../models/list-view.ts';
import { CommandBar } from './command-bar.tsx';
import { usePerson } from './me.tsx';

type Props = { ticket: Ticket; shownId: string };

/** What whoever opens a call has to know before anything else. */
export const TicketWarnings = ({ ticket, shownId }: Props) => {
  const { t } = useMessages();
  const { role } = usePerson();
  const { attention, scope, solvedWithParent } = ticket;
  return (
    <>
      {attention && <Alert type="error">{t('ticket.attention')}</Alert>}
      {!scope.in && <Alert type="warning">{t('ticket.outOfScope', { clause: scope.clause ?? '–' })}</Alert>}
      {isDesk(role) && <DeskWarnings ticket={ticket} shownId={shownId} />}
      {solvedWithParent && (
        <Alert type="info">{t('ticket.solvedWithParent', { number: solvedWithParent.number })}</Alert>
      )}
    </>
  );
};

const DeskWarnings = ({ ticket, shownId }: Props) => {
  const { t } = useMessages();
  const { contractLapsed, replyAfterResolution, scope } = ticket;
  return (
    <>
      {contractLapsed && <Alert type="warning">{t('ticket.lapsed')}</Alert>}
      {scope.in && scope.overruled && (
        <Alert type="info">
          {t('ticket.overruled', { clause: scope.overruled.clause, reason: scope.overruled.reason })}
        </Alert>
      )}
      {replyAfterResolution && <Replied ticket={ticket} shownId={shownId} />}
    </>
  );
};

const answers: readonly FormCommandName[] = ['confirm', 'reject'];

/** Words after the solution neither confirm nor refuse it: a person of the desk finds out which (R7). */
const Replied = ({ ticket, shownId }: Props) => {
  const { t } = useMessages();
  const mayGive = answers.filter((name) => ticket.commands.includes(name));
  return (
    <Alert
      type="warning"
      header={t('ticket.replied')}
      action={<CommandBar ticket={ticket} shownId={shownId} commands={mayGive} />}
    >
      {t('ticket.repliedText')}
    </Alert>
  );
};
