import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import TimeInput from '@cloudscape-design/components/time-input';
import { useMessages } from '../messages/language.tsx';
import { useFirstFocus } from './use-dialog-focus.ts';

type Props = {
  label: string;
  value: string;
  error: string | undefined;
  required: boolean;
  begins?: boolean;
  onChange: (value: string) => void;
};

/** A date and a time of day, in the reader's own time zone: `2026-03-02T08:30`, empty while both are. */
const MomentControl = ({ label, value, error, required, begins = false, onChange }: Props) => {
  const { t, language } = useMessages();
  const first = useFirstFocus(begins);
  const [date = '', time = ''] = value.split('T');
  const change = (day: string, hour: string) => onChange(day === '' && hour === '' ? '' : `${day}T${hour}`);
  const optional = !required && <i> – {t('field.optional')}</i>;
  return (
    <div className="moment-control">
      <FormField
        label={
          <>
            {label}, {t('field.date')}
            {optional}
          </>
        }
        errorText={error}
      >
        <DatePicker
          ref={first}
          value={date}
          locale={language}
          format="long-localized"
          ariaRequired={required}
          onChange={({ detail }) => change(detail.value, time)}
        />
      </FormField>
      <FormField label={`${label}, ${t('field.time')}`}>
        <TimeInput
          value={time}
          format="hh:mm"
          placeholder="00:00"
          ariaRequired={required}
          onChange={({ detail }) => change(date, detail.value)}
        />
      </FormField>
    </div>
  );
};

export default MomentControl;
