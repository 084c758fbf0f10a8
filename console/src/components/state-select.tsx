import Select, { type SelectProps } from '@cloudscape-design/components/select';
import { useMessages } from '../messages/language.tsx';

type Props<State extends string> = {
  states: readonly State[];
  chosen: State | undefined;
  labelOf: (state: State) => string;
  onChoose: (state: State | undefined) => void;
};

/** Which records of a list are shown: all, or those of one state. */
export const StateSelect = <State extends string>({ states, chosen, labelOf, onChoose }: Props<State>) => {
  const { t } = useMessages();
  const any: SelectProps.Option = { value: '', label: t('list.anyStatus') };
  const options = [any, ...states.map((state) => ({ value: state, label: labelOf(state) }))];
  return (
    <div className="filters">
      <Select
        inlineLabelText={t('list.status')}
        options={options}
        selectedOption={options.find(({ value }) => value === (chosen ?? '')) ?? any}
        onChange={({ detail }) => onChoose(states.find((state) => state === detail.selectedOption.value))}
      />
    </div>
  );
};
