import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useUsers } from '../api/directory.ts';
import { useMessages } from '../messages/language.tsx';
import { CompanyField } from './company-field.tsx';
import type { NewTicketPart } from './new-ticket-field.ts';

/** Who calls, from which customer, and how: people whom the desk knows are filled in by their name. */
export const CallerFields = ({ form, change, errorOf }: NewTicketPart) => {
  const { t } = useMessages();
  return (
    <SpaceBetween size="m">
      <FormField label={t('field.channel')}>
        <SegmentedControl
          label={t('field.channel')}
          selectedId={form.channel}
          options={(['phone', 'walk-in'] as const).map((id) => ({ id, text: t(`channel.${id}`) }))}
          onChange={({ detail }) =>
            change({ channel: detail.selectedId === 'walk-in' ? 'walk-in' : 'phone' })
          }
        />
      </FormField>
      <CompanyField
        customerId={form.customerId}
        error={errorOf('customerId')}
        onChoose={(customerId) => change({ customerId, locationId: '' })}
      />
      <RequesterField form={form} change={change} errorOf={errorOf} />
      <FormField label={t('field.requesterEmail')} errorText={errorOf('requesterEmail')}>
        <Input
          type="email"
          inputMode="email"
          value={form.requesterEmail}
          ariaRequired
          onChange={({ detail }) => change({ requesterEmail: detail.value })}
        />
      </FormField>
      <FormField
        label={
          <>
            {t('field.requesterPhone')} <i>– {t('field.optional')}</i>
          </>
        }
        errorText={errorOf('requesterPhone')}
      >
        <Input
          inputMode="tel"
          value={form.requesterPhone}
          onChange={({ detail }) => change({ requesterPhone: detail.value })}
        />
      </FormField>
    </SpaceBetween>
  );
};

const RequesterField = ({ form, change, errorOf }: NewTicketPart) => {
  const { t } = useMessages();
  const customerId = form.customerId === '' ? undefined : form.customerId;
  const { data: people = [] } = useUsers(customerId, customerId !== undefined);
  const known = people.filter(({ role }) => role === 'requester');
  return (
    <FormField label={t('field.requesterName')} errorText={errorOf('requesterName')}>
      <Autosuggest
        value={form.requesterName}
        options={known.map(({ name, email }) => ({ value: email, label: name, description: email }))}
        enteredTextLabel={(text) => text}
        ariaRequired
        onChange={({ detail }) => change({ requesterName: detail.value })}
        onSelect={({ detail }) => {
          const person = known.find(({ email }) => email === detail.value);
          if (person === undefined) return;
          change({
            requesterName: person.name,
            requesterEmail: person.email,
            requesterPhone: person.phone ?? '',
          });
        }}
      />
    </FormField>
  );
};
