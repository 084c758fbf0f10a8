import FormField from '@cloudscape-design/components/form-field';
import Multiselect from '@cloudscape-design/components/multiselect';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { lazy, Suspense } from 'react';
import { useCustomers, useUsers } from '../api/directory.ts';
import { useMessages } from '../messages/language.tsx';
import { articleAudiences, articleKinds } from '../models/article-form.ts';
import type { ArticleFormPart } from './article-field.ts';
import type { Choice } from './form-control.tsx';
import { useChoices } from './use-choices.ts';

/** A date's picker weighs as much as a page: it comes when it is asked for. */
const DayControl = lazy(() => import('./day-control.tsx'));

/** What an article is about, and for whom. */
export const ArticleGeneralFields = ({ form, change, errorOf }: ArticleFormPart) => {
  const { t } = useMessages();
  const { data: customers = [] } = useCustomers(true);
  return (
    <SpaceBetween size="m">
      <OneOf
        label={t('article.kind')}
        value={form.kind}
        choices={articleKinds.map((value) => ({ value, label: t(`article.${value}`) }))}
        onChoose={(kind) => change({ kind })}
      />
      <OneOf
        label={t('article.audience')}
        value={form.audience}
        choices={articleAudiences.map((value) => ({ value, label: t(`article.${value}`) }))}
        onChoose={(audience) => change({ audience })}
      />
      <SomeOf
        label={t('article.services')}
        none={t('article.services.none')}
        values={form.serviceIds}
        choices={useChoices([])('services')}
        error={errorOf('serviceIds')}
        onChoose={(serviceIds) => change({ serviceIds })}
      />
      <SomeOf
        label={t('article.customers')}
        none={t('article.customers.none')}
        values={form.customerIds}
        choices={customers.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf('customerIds')}
        onChoose={(customerIds) => change({ customerIds })}
      />
      <FormField
        label={t('article.phrases')}
        description={t('article.phrases.hint')}
        stretch
        errorText={errorOf('phrases')}
      >
        <Textarea
          value={form.phrases}
          rows={4}
          onChange={({ detail }) => change({ phrases: detail.value })}
        />
      </FormField>
      <Care form={form} change={change} errorOf={errorOf} />
    </SpaceBetween>
  );
};

/** Who looks after it, and when they look again whether it still holds. */
const Care = ({ form, change, errorOf }: ArticleFormPart) => {
  const { t } = useMessages();
  const { data: people = [] } = useUsers(undefined, true);
  const none = { value: '', label: t('field.none') };
  const owners = [none, ...people.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <SpaceBetween size="m">
      <FormField label={t('article.owner')} errorText={errorOf('ownerId')}>
        <Select
          options={owners}
          selectedOption={owners.find(({ value }) => value === form.ownerId) ?? none}
          filteringType="auto"
          onChange={({ detail }) => change({ ownerId: detail.selectedOption.value ?? '' })}
        />
      </FormField>
      <FormField label={t('article.reviewAt')} errorText={errorOf('reviewAt')}>
        <Suspense>
          <DayControl value={form.reviewOn} onChange={(reviewOn) => change({ reviewOn })} />
        </Suspense>
      </FormField>
    </SpaceBetween>
  );
};

type OneOfProps<Value extends string> = {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
};

const OneOf = <Value extends string>({ label, value, choices, onChoose }: OneOfProps<Value>) => (
  <FormField label={label}>
    <Select
      options={choices}
      selectedOption={choices.find((choice) => choice.value === value) ?? null}
      onChange={({ detail }) => {
        const chosen = choices.find((choice) => choice.value === detail.selectedOption.value);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    />
  </FormField>
);

type SomeOfProps = {
  label: string;
  /** What choosing none means. */
  none: string;
  values: readonly string[];
  choices: readonly Choice[];
  error: string | undefined;
  onChoose: (values: string[]) => void;
};

const SomeOf = ({ label, none, values, choices, error, onChoose }: SomeOfProps) => (
  <FormField label={label} errorText={error}>
    <Multiselect
      options={choices}
      selectedOptions={values.map(
        (id) => choices.find(({ value }) => value === id) ?? { value: id, label: id },
      )}
      placeholder={none}
      filteringType="auto"
      onChange={({ detail }) => onChoose(detail.selectedOptions.flatMap(({ value }) => value ?? []))}
    />
  </FormField>
);
