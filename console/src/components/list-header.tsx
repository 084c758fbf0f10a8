import Header from '@cloudscape-design/components/header';
import type { ReactNode } from 'react';
import { timeOfDay } from '../format.ts';
import { useMessages } from '../messages/language.tsx';

type Props = {
  title: string;
  count: number;
  /** Whether another page follows. */
  more: boolean;
  /** When the list was read, in ms since the epoch; 0 before that. */
  at: number;
  actions?: ReactNode;
};

/** What a list is called, how much is in it, and how old it is. */
export const ListHeader = ({ title, count, more, at, actions }: Props) => {
  const { t, language } = useMessages();
  return (
    <Header
      variant="awsui-h1-sticky"
      counter={`(${count}${more ? '+' : ''})`}
      description={at > 0 && t('list.refreshed', { time: timeOfDay(language, at) })}
      actions={actions}
    >
      {title}
    </Header>
  );
};
