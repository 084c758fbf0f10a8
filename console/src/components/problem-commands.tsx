import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useProblem, useProblemCommand } from '../api/problem-records.ts';
import type { ProblemCommandName, ProblemRecord } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { problemCommandOf, problemFields, problemValues } from '../models/problem-form.ts';
import { FormDialog } from './form-dialog.tsx';
import { useSay } from './notices.tsx';
import { useRecordForm } from './use-record-form.ts';

type Props = { problem: ProblemRecord };

/** A button for everything that the reader may do with a problem, each opening its form. */
export const ProblemCommands = ({ problem }: Props) => {
  const { t } = useMessages();
  const [open, setOpen] = useState<ProblemCommandName>();
  if (problem.commands.length === 0) return null;
  return (
    <section aria-label={t('ticket.actions')}>
      <SpaceBetween direction="horizontal" size="xs">
        {problem.commands.map((name) => (
          <Button
            key={name}
            variant={name === 'resolve' ? 'primary' : 'normal'}
            disabled={name === 'unlink' && problem.incidents.length === 0}
            onClick={() => setOpen(name)}
          >
            {t(`problemRecord.command.${name}`)}
          </Button>
        ))}
      </SpaceBetween>
      {open !== undefined && (
        <CommandDialog problem={problem} name={open} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
};

type DialogProps = Props & { name: ProblemCommandName; onClose: () => void };

const CommandDialog = ({ problem, name, onClose }: DialogProps) => {
  const { t } = useMessages();
  const say = useSay();
  const { refetch } = useProblem(problem.number);
  const [seen, setSeen] = useState(problem.version);
  const command = t(`problemRecord.command.${name}`);
  const form = useRecordForm({
    fields: problemFields[name],
    initial: problemValues(problem),
    sender: useProblemCommand(),
    sentOf: (values, idempotencyKey) => ({
      id: problem.id,
      version: seen,
      idempotencyKey,
      command: problemCommandOf(name, values),
    }),
    refresh: async () => setSeen((await refetch()).data?.version ?? seen),
    onDone: () => {
      say(t('ticket.done', { command }));
      onClose();
    },
  });
  return (
    <FormDialog
      number={problem.number}
      command={command}
      hint={t(`problemRecord.hint.${name}`)}
      form={form}
      onClose={onClose}
    />
  );
};
