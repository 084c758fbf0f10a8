import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useCustomers } from '../api/directory.ts';
import { useMessages } from '../messages/language.tsx';

type Props = {
  customerId: string;
  /** Those that may be chosen; all that the reader may know of where absent. */
  among?: readonly string[];
  error?: string | undefined;
  onChoose: (customerId: string) => void;
};

/** Which customer something is about. */
export const CompanyField = ({ customerId, among, error, onChoose }: Props) => {
  const { t } = useMessages();
  const { data: customers = [] } = useCustomers(true);
  const options = customers
    .filter(({ id }) => among === undefined || among.includes(id))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormField label={t('field.customer')} errorText={error}>
      <Select
        options={options}
        selectedOption={options.find(({ value }) => value === customerId) ?? null}
        placeholder={t('field.choose')}
        filteringType="auto"
        ariaRequired
        onChange={({ detail }) => onChoose(detail.selectedOption.value ?? '')}
      />
    </FormField>
  );
};
