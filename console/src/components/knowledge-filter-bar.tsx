import Select, { type SelectProps } from '@cloudscape-design/components/select';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useMessages } from '../messages/language.tsx';
import { articleStatuses } from '../models/knowledge.ts';
import { useChoices } from './use-choices.ts';
import type { KnowledgeFilters } from './use-knowledge-filters.ts';

type Props = {
  filters: KnowledgeFilters;
  /** How much the search found; undefined while nothing is searched for. */
  found: number | undefined;
  /** Whether the reader sees articles in other states than published. */
  desk: boolean;
};

/** Search as one types, and what thins out the list. */
export const KnowledgeFilterBar = ({ filters, found, desk }: Props) => {
  const { t } = useMessages();
  return (
    <div className="filters">
      <TextFilter
        filteringText={filters.text}
        {...(found !== undefined && { countText: t('knowledge.count', { count: found }) })}
        filteringAriaLabel={t('knowledge.search')}
        filteringPlaceholder={t('knowledge.searchPlaceholder')}
        onChange={({ detail }) => filters.setText(detail.filteringText)}
        onDelayedChange={({ detail }) => filters.change({ q: detail.filteringText.trim() })}
      />
      <ServiceSelect filters={filters} />
      {desk && filters.q === '' && <StatusSelect filters={filters} />}
    </div>
  );
};

const ServiceSelect = ({ filters }: Pick<Props, 'filters'>) => {
  const { t } = useMessages();
  const any: SelectProps.Option = { value: '', label: t('knowledge.anyService') };
  const options = [any, ...useChoices([])('services')];
  return (
    <Select
      inlineLabelText={t('knowledge.service')}
      options={options}
      selectedOption={options.find(({ value }) => value === (filters.serviceId ?? '')) ?? any}
      onChange={({ detail }) => filters.change({ service: detail.selectedOption.value ?? '' })}
    />
  );
};

/** A search finds what is published; only the list shows the other states. */
const StatusSelect = ({ filters }: Pick<Props, 'filters'>) => {
  const { t } = useMessages();
  const any: SelectProps.Option = { value: '', label: t('list.anyStatus') };
  const options = [any, ...articleStatuses.map((value) => ({ value, label: t(`article.${value}`) }))];
  return (
    <Select
      inlineLabelText={t('list.status')}
      options={options}
      selectedOption={options.find(({ value }) => value === (filters.status ?? '')) ?? any}
      onChange={({ detail }) => filters.change({ status: detail.selectedOption.value ?? '' })}
    />
  );
};
