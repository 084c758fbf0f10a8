import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { CommandName, Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { CommandFields } from './command-fields.tsx';
import { useFocusReturn } from './use-dialog-focus.ts';
import { useCommandForm } from './use-command-form.ts';

type Props = { ticket: Ticket; shownId: string; commands: readonly CommandName[] };

/** A button for each of the commands, each opening its form. */
export const CommandBar = ({ ticket, shownId, commands }: Props) => {
  const { t } = useMessages();
  const [open, setOpen] = useState<CommandName>();
  return (
    <>
      <SpaceBetween direction="horizontal" size="xs">
        {commands.map((name) => (
          <Button
            key={name}
            variant={name === 'resolve' ? 'primary' : 'normal'}
            onClick={() => setOpen(name)}
          >
            {t(`command.${name}`)}
          </Button>
        ))}
      </SpaceBetween>
      {open !== undefined && (
        <CommandDialog ticket={ticket} shownId={shownId} name={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
};

type DialogProps = { ticket: Ticket; shownId: string; name: CommandName; onClose: () => void };

const CommandDialog = ({ ticket, shownId, name, onClose }: DialogProps) => {
  const { t } = useMessages();
  useFocusReturn();
  const form = useCommandForm({ ticket, shownId, name, onDone: onClose });
  return (
    <Modal
      visible
      onDismiss={onClose}
      header={`${ticket.number}: ${t(`command.${name}`)}`}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onClose}>
              {t('command.cancelForm')}
            </Button>
            <Button variant="primary" loading={form.sending} disabled={form.overtaken} onClick={form.send}>
              {t(`command.${name}`)}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Box variant="p" color="text-body-secondary">
          {t(`hint.${name}`)}
        </Box>
        <CommandFields name={name} form={form} begins />
      </SpaceBetween>
    </Modal>
  );
};
