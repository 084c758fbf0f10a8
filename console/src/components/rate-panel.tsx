import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { CommandFields } from './command-fields.tsx';
import { useCommandForm } from './use-command-form.ts';

/** Asks the requester how satisfied they are (R5). */
export const RatePanel = ({ ticket, shownId }: { ticket: Ticket; shownId: string }) => {
  const { t } = useMessages();
  const form = useCommandForm({ ticket, shownId, name: 'rate', live: true });
  return (
    <Container
      header={
        <Header variant="h2" description={t('hint.rate')}>
          {t('rate.title')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <CommandFields form={form} />
        <Button loading={form.sending} onClick={form.send}>
          {t('command.rate')}
        </Button>
      </SpaceBetween>
    </Container>
  );
};
