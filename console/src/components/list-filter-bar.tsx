import Select, { type SelectProps } from '@cloudscape-design/components/select';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useGroups } from '../api/directory.ts';
import type { Me } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { statusesOf } from '../models/list-view.ts';
import type { ListPath } from '../routes.ts';
import type { ListFilters } from './use-list-filters.ts';

type Props = { list: ListPath; me: Me; filters: ListFilters; found: number };

/** Search, status and, for a queue, whose queue it is. */
export const ListFilterBar = ({ list, me, filters, found }: Props) => {
  const { t } = useMessages();
  return (
    <div className="filters">
      <TextFilter
        filteringText={filters.text}
        countText={t('list.count', { count: found })}
        filteringAriaLabel={t('list.search')}
        filteringPlaceholder={t('list.searchPlaceholder')}
        onChange={({ detail }) => filters.setText(detail.filteringText)}
        onDelayedChange={({ detail }) => filters.change({ q: detail.filteringText.trim() })}
      />
      {list === 'queue' && <GroupSelect me={me} filters={filters} />}
      <StatusSelect list={list} filters={filters} />
    </div>
  );
};

const GroupSelect = ({ me, filters }: Pick<Props, 'me' | 'filters'>) => {
  const { t, pick } = useMessages();
  const { data: all = me.groups } = useGroups();
  const own = new Set(me.groups.map(({ id }) => id));
  const ownFirst = all.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
  const options = ownFirst.map(({ id, name }) => ({ value: id, label: pick(name) }));
  return (
    <Select
      inlineLabelText={t('list.group')}
      options={options}
      selectedOption={options.find(({ value }) => value === filters.groupId) ?? null}
      placeholder={t('field.choose')}
      onChange={({ detail }) => filters.change({ group: detail.selectedOption.value ?? '' })}
    />
  );
};

const StatusSelect = ({ list, filters }: Pick<Props, 'list' | 'filters'>) => {
  const { t } = useMessages();
  const any: SelectProps.Option = { value: '', label: t('list.anyStatus') };
  const options = [
    any,
    ...statusesOf(list).map((status) => ({ value: status, label: t(`status.${status}`) })),
  ];
  return (
    <Select
      inlineLabelText={t('list.status')}
      options={options}
      selectedOption={options.find(({ value }) => value === (filters.status ?? '')) ?? any}
      onChange={({ detail }) => filters.change({ status: detail.selectedOption.value ?? '' })}
    />
  );
};
