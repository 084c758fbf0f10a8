import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useImprovement, useImprovementCommand } from '../api/improvements.ts';
import type { Improvement, ImprovementCommandName } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { improvementCommandOf, improvementFields, improvementValues } from '../models/improvement-form.ts';
import { FormDialog } from './form-dialog.tsx';
import { usePerson } from './me.tsx';
import { useSay } from './notices.tsx';
import { useRecordForm } from './use-record-form.ts';

type Props = { improvement: Improvement };

/** A button for everything that the reader may do with an improvement, each opening its form. */
export const ImprovementCommands = ({ improvement }: Props) => {
  const { t } = useMessages();
  const [open, setOpen] = useState<ImprovementCommandName>();
  if (improvement.commands.length === 0) return null;
  return (
    <section aria-label={t('ticket.actions')}>
      <SpaceBetween direction="horizontal" size="xs">
        {improvement.commands.map((name) => (
          <Button
            key={name}
            variant={name === 'change' || name === 'reject' ? 'normal' : 'primary'}
            onClick={() => setOpen(name)}
          >
            {t(`improvement.command.${name}`)}
          </Button>
        ))}
      </SpaceBetween>
      {open !== undefined && (
        <CommandDialog improvement={improvement} name={open} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
};

type DialogProps = Props & { name: ImprovementCommandName; onClose: () => void };

const CommandDialog = ({ improvement, name, onClose }: DialogProps) => {
  const { t } = useMessages();
  const say = useSay();
  const { role } = usePerson();
  const { refetch } = useImprovement(improvement.number);
  const [seen, setSeen] = useState(improvement.version);
  const command = t(`improvement.command.${name}`);
  const form = useRecordForm({
    fields: improvementFields(name, { decides: role !== 'agent' }),
    initial: improvementValues(improvement),
    sender: useImprovementCommand(),
    sentOf: (values, idempotencyKey) => ({
      id: improvement.id,
      version: seen,
      idempotencyKey,
      command: improvementCommandOf(name, values),
    }),
    refresh: async () => setSeen((await refetch()).data?.version ?? seen),
    onDone: () => {
      say(t('ticket.done', { command }));
      onClose();
    },
  });
  return (
    <FormDialog
      number={improvement.number}
      command={command}
      hint={t(`improvement.hint.${name}`)}
      form={form}
      onClose={onClose}
    />
  );
};
