import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import { useNavigate } from 'react-router';
import { useMessages } from '../messages/language.tsx';
import { mayOpen } from '../models/list-view.ts';
import { routeFor } from '../routes.ts';
import { usePerson } from './me.tsx';

type Props = { asks: 'knowledge.notFound' | 'knowledge.notHelped'; title: string };

/** Where the knowledge base ends, a person goes on: a call that begins with what was looked for. */
export const OpenCallOffer = ({ asks, title }: Props) => {
  const { t } = useMessages();
  const navigate = useNavigate();
  if (!mayOpen(usePerson())) return null;
  return (
    <div className="offer">
      <div>
        <Box fontWeight="bold">{t(asks)}</Box>
        <Box variant="small">{t('knowledge.openCallText')}</Box>
      </div>
      <Button onClick={() => void navigate(routeFor.newTicket(title))}>{t('knowledge.openCall')}</Button>
    </div>
  );
};
