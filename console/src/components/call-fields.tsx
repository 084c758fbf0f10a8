import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import type { ReactNode } from 'react';
import { useLocations } from '../api/directory.ts';
import { useMessages } from '../messages/language.tsx';
import type { MessageKey } from '../messages/catalogue.ts';
import type { NewTicket } from '../models/new-ticket.ts';
import type { Choice } from './form-control.tsx';
import type { NewTicketPart } from './new-ticket-field.ts';
import { useChoices } from './use-choices.ts';

/** What the call is about and how badly it hurts; `hints` stand under its subject. */
export const CallFields = ({ hints, ...part }: NewTicketPart & { hints: ReactNode }) => {
  const { t } = useMessages();
  const { form, change, errorOf } = part;
  const choicesOf = useChoices([]);
  const { data: locations = [] } = useLocations(form.customerId === '' ? undefined : form.customerId);
  return (
    <SpaceBetween size="m">
      <FormField label={t('field.title')} stretch errorText={errorOf('title')}>
        <Input value={form.title} ariaRequired onChange={({ detail }) => change({ title: detail.value })} />
      </FormField>
      {hints}
      <FormField label={t('field.description')} stretch errorText={errorOf('description')}>
        <Textarea
          value={form.description}
          rows={6}
          onChange={({ detail }) => change({ description: detail.value })}
        />
      </FormField>
      <ChoiceField
        {...part}
        field="serviceId"
        label="field.service"
        choices={choicesOf('services')}
        optional
      />
      {locations.length > 0 && (
        <ChoiceField
          {...part}
          field="locationId"
          label="field.location"
          choices={locations.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <ChoiceField {...part} field="impact" label="field.impact" choices={choicesOf('impacts')} />
      <ChoiceField {...part} field="urgency" label="field.urgency" choices={choicesOf('urgencies')} />
    </SpaceBetween>
  );
};

type ChoiceProps = NewTicketPart & {
  field: keyof NewTicket;
  label: MessageKey;
  choices: readonly Choice[];
  optional?: boolean;
};

const ChoiceField = ({ form, change, errorOf, field, label, choices, optional = false }: ChoiceProps) => {
  const { t } = useMessages();
  const options = optional ? [{ value: '', label: t('field.none') }, ...choices] : choices;
  const caption = (
    <>
      {t(label)} {optional && <i>– {t('field.optional')}</i>}
    </>
  );
  return (
    <FormField label={caption} errorText={errorOf(field)}>
      <Select
        options={options}
        selectedOption={options.find(({ value }) => value === form[field]) ?? null}
        placeholder={t('field.choose')}
        onChange={({ detail }) => change({ [field]: detail.selectedOption.value ?? '' })}
      />
    </FormField>
  );
};
