import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { FormCommandName, Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

type Props = {
  ticket: Ticket;
  shownId: string;
  commands: readonly FormCommandName[];
  /** Those behind one button. */
  more?: readonly FormCommandName[];
};

/** A button for each of the commands, each opening its form. */
export const CommandBar = ({ ticket, shownId, commands, more = [] }: Props) => {
  const { t } = useMessages();
  const [open, setOpen] = useState<FormCommandName>();
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
        {more.length > 0 && (
          <ButtonDropdown
            items={more.map((id) => ({ id, text: t(`command.${id}`) }))}
            onItemClick={({ detail }) => setOpen(more.find((name) => name === detail.id))}
          >
            {t('command.more')}
          </ButtonDropdown>
        )}
      </SpaceBetween>
      {open !== undefined && (
        <CommandDialog ticket={ticket} shownId={shownId} name={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
};

type DialogProps = { ticket: Ticket; shownId: string; name: FormCommandName; onClose: () => void };

const CommandDialog = ({ ticket, shownId, name, onClose }: DialogProps) => {
  const { t } = useMessages();
  const form = useCommandForm({ ticket, shownId, name, onDone: onClose });
  return (
    <FormDialog
      number={ticket.number}
      command={t(`command.${name}`)}
      hint={t(`hint.${name}`)}
      form={form}
      onClose={onClose}
    />
  );
};
