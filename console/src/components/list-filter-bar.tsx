import Select, { type SelectProps } from '@cloudscape-design/components/select';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useCustomers } from '../api/directory.ts';
import type { Me } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { othersFor, statusesOf } from '../models/list-view.ts';
import type { TicketListPath } from '../routes.ts';
import { GroupSelect } from './group-select.tsx';
import type { ListFilters } from './use-list-filters.ts';

type Props = { list: TicketListPath; me: Me; filters: ListFilters; found: number };

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
      {list === 'queue' && (
        <GroupSelect me={me} groupId={filters.groupId} onChoose={(group) => filters.change({ group })} />
      )}
      {list === 'calls' && <WhoseSelect me={me} filters={filters} />}
      <StatusSelect list={list} filters={filters} />
    </div>
  );
};

/** For those whose memberships show more than their own calls. */
const WhoseSelect = ({ me, filters }: Pick<Props, 'me' | 'filters'>) => {
  const { t } = useMessages();
  const others = othersFor(me);
  const { data: customers = [] } = useCustomers(others.length > 0);
  if (others.length === 0) return null;
  const own: SelectProps.Option = { value: '', label: t('list.own') };
  const nameOf = (id: string) => customers.find((customer) => customer.id === id)?.name ?? id;
  const options = [
    own,
    ...others.map(({ customerId, sees }) => ({
      value: customerId,
      label: t(`list.${sees}`, { customer: nameOf(customerId) }),
    })),
  ];
  return (
    <Select
      inlineLabelText={t('list.whose')}
      options={options}
      selectedOption={options.find(({ value }) => value === (filters.of ?? '')) ?? own}
      onChange={({ detail }) => filters.change({ of: detail.selectedOption.value ?? '' })}
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
