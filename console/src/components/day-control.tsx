import DatePicker from '@cloudscape-design/components/date-picker';
import { useMessages } from '../messages/language.tsx';

type Props = { value: string; onChange: (value: string) => void };

/** A day in the reader's own time zone: `2026-03-02`, empty while none is given. */
const DayControl = ({ value, onChange }: Props) => {
  const { language } = useMessages();
  return (
    <DatePicker
      value={value}
      locale={language}
      format="long-localized"
      onChange={({ detail }) => onChange(detail.value)}
    />
  );
};

export default DayControl;
