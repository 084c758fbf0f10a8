import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import Textarea from '@cloudscape-design/components/textarea';
import { lazy, Suspense } from 'react';
import { useMessages } from '../messages/language.tsx';
import type { FormField as Field } from '../models/form-field.ts';
import { useFirstFocus } from './use-dialog-focus.ts';

/** Few forms ask for a date, and its picker weighs as much as a page: it comes when it is asked for. */
const MomentControl = lazy(() => import('./moment-control.tsx'));

export type Choice = { value: string; label: string };

type Props = {
  field: Field;
  value: string;
  error: string | undefined;
  choices: readonly Choice[];
  /** Whether a dialog begins with this field. */
  begins?: boolean;
  onChange: (value: string) => void;
};

/** One field of a form with its label and, when it was refused, why. */
export const FormControl = (props: Props) => {
  const { t } = useMessages();
  const { field, value, error, begins = false, onChange } = props;
  if (field.kind === 'moment')
    return (
      <Suspense>
        <MomentControl
          label={t(`field.${field.label}`)}
          value={value}
          error={error}
          required={field.required}
          begins={begins}
          onChange={onChange}
        />
      </Suspense>
    );
  if (field.kind === 'check')
    return (
      <Checkbox checked={value === 'true'} onChange={({ detail }) => onChange(String(detail.checked))}>
        {t(`field.${field.label}`)}
      </Checkbox>
    );
  return <TextControl {...props} />;
};

const TextControl = ({ field, value, error, choices, begins = false, onChange }: Props) => {
  const { t } = useMessages();
  const first = useFirstFocus(begins);
  const label = (
    <>
      {t(`field.${field.label}`)}
      {!field.required && <i> – {t('field.optional')}</i>}
    </>
  );
  return (
    <FormField label={label} stretch errorText={error}>
      {field.kind === 'area' && (
        <Textarea
          value={value}
          rows={5}
          ref={first}
          ariaRequired={field.required}
          onChange={({ detail }) => onChange(detail.value)}
        />
      )}
      {field.kind === 'line' && (
        <Input
          value={value}
          ref={first}
          ariaRequired={field.required}
          onChange={({ detail }) => onChange(detail.value)}
        />
      )}
      {field.kind === 'select' && (
        <ChoiceSelect field={field} value={value} choices={choices} first={first} onChange={onChange} />
      )}
    </FormField>
  );
};

/** An optional choice can be taken back. */
const ChoiceSelect = ({
  field,
  value,
  choices,
  first,
  onChange,
}: Pick<Props, 'field' | 'value' | 'choices' | 'onChange'> & { first: ReturnType<typeof useFirstFocus> }) => {
  const { t } = useMessages();
  const options = field.required ? choices : [{ value: '', label: t('field.none') }, ...choices];
  return (
    <Select
      ref={first}
      options={options}
      selectedOption={choices.find((choice) => choice.value === value) ?? null}
      placeholder={t('field.choose')}
      filteringType={choices.length > 8 ? 'auto' : 'none'}
      ariaRequired={field.required}
      onChange={({ detail }) => onChange(detail.selectedOption.value ?? '')}
    />
  );
};
