import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { FormControl } from './form-control.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { useChoices } from './use-choices.ts';
import type { TicketForm } from './use-ticket-form.ts';

/** A form of a ticket, or of a record of the desk that is about no one ticket. */
export type CommandForm = Omit<TicketForm, 'ticket'> & { ticket?: Ticket };

type Props = { form: CommandForm; begins?: boolean };

/** The fields of a command and whatever stands against it. */
export const CommandFields = ({ form, begins = false }: Props) => {
  const { t } = useMessages();
  const { fields, typed } = form;
  const sources = fields.flatMap((field) => (field.kind === 'select' ? [field.choices] : []));
  const choicesOf = useChoices(sources, form.ticket);
  return (
    <SpaceBetween size="m">
      {form.overtaken ? (
        <Overtaken onReload={form.reload} />
      ) : (
        form.problem && <ProblemAlert thrown={form.problem} shownFields={fields.map(({ name }) => name)} />
      )}
      {fields.map((field, index) => (
        <FormControl
          key={field.name}
          field={field}
          value={typed.values[field.name] ?? ''}
          error={typed.missing.includes(field.name) ? t('new.required') : form.refused[field.name]}
          choices={field.kind === 'select' ? choicesOf(field.choices) : []}
          begins={begins && index === 0}
          onChange={(value) => typed.change(field.name, value)}
        />
      ))}
    </SpaceBetween>
  );
};

/** Someone else was faster: nothing was changed, and nothing that was typed is lost. */
const Overtaken = ({ onReload }: { onReload: () => Promise<void> }) => {
  const { t } = useMessages();
  return (
    <Alert
      type="warning"
      header={t('problem.changed')}
      action={<Button onClick={() => void onReload()}>{t('problem.reload')}</Button>}
    >
      <div role="alert">{t('problem.changedText')}</div>
    </Alert>
  );
};
