import Select from '@cloudscape-design/components/select';
import { useGroups } from '../api/directory.ts';
import type { Me } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';

type Props = { me: Me; groupId: string | undefined; onChoose: (groupId: string) => void };

/** Whose queue is shown: the reader's own groups first. */
export const GroupSelect = ({ me, groupId, onChoose }: Props) => {
  const { t, pick } = useMessages();
  const { data: all = me.groups } = useGroups();
  const own = new Set(me.groups.map(({ id }) => id));
  const ownFirst = all.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
  const options = ownFirst.map(({ id, name }) => ({ value: id, label: pick(name) }));
  return (
    <Select
      inlineLabelText={t('list.group')}
      options={options}
      selectedOption={options.find(({ value }) => value === groupId) ?? null}
      placeholder={t('field.choose')}
      onChange={({ detail }) => onChoose(detail.selectedOption.value ?? '')}
    />
  );
};
