import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { CommandName } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { commandFields } from '../models/command-form.ts';
import { FormControl } from './form-control.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { useChoices } from './use-choices.ts';
import type { CommandFormState } from './use-command-form.ts';

type Props = { name: CommandName; form: CommandFormState; begins?: boolean };

/** The fields of a command and whatever stands against it. */
export const CommandFields = ({ name, form, begins = false }: Props) => {
  const { t } = useMessages();
  const fields = commandFields[name];
  const choicesOf = useChoices(fields.flatMap((field) => (field.kind === 'select' ? [field.choices] : [])));
  return (
    <SpaceBetween size="m">
      {form.overtaken ? (
        <Overtaken onReload={form.reload} />
      ) : (
        form.problem && <ProblemAlert thrown={form.problem} shownFields={fields.map((field) => field.name)} />
      )}
      {fields.map((field, index) => (
        <FormControl
          key={field.name}
          field={field}
          value={form.fields.values[field.name] ?? ''}
          error={form.fields.missing.includes(field.name) ? t('new.required') : form.refused[field.name]}
          choices={field.kind === 'select' ? choicesOf(field.choices) : []}
          begins={begins && index === 0}
          onChange={(value) => form.fields.change(field.name, value)}
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
