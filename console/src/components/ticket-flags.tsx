import Badge from '@cloudscape-design/components/badge';
import { useMessages } from '../messages/language.tsx';
import { isDesk } from '../models/list-view.ts';
import { usePerson } from './me.tsx';

type Flags = { major: boolean; vip: boolean };

/** What gives a call precedence: a major incident (R11); and that its caller has it, which is the desk's own affair. */
export const TicketFlags = ({ of: { major, vip } }: { of: Flags }) => {
  const { t } = useMessages();
  const { role } = usePerson();
  return (
    <>
      {major && <Badge color="severity-critical">{t('ticket.major')}</Badge>}{' '}
      {vip && isDesk(role) && <Badge color="severity-high">{t('ticket.vip')}</Badge>}
    </>
  );
};
