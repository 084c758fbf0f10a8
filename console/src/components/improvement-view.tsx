import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs, { type KeyValuePairsProps } from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import type { Improvement } from '../api/types.ts';
import { absoluteTime } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { Moment } from './due-time.tsx';
import { ImprovementCommands } from './improvement-commands.tsx';
import { usePerson } from './me.tsx';
import { ImprovementState } from './record-status.tsx';
import { useNames } from './use-names.ts';
import { useNarrow } from './use-narrow.ts';
import { useTitle } from './use-title.ts';

type Props = { improvement: Improvement };

/** One improvement: what is proposed, who does it, and how it came where it stands. */
export const ImprovementView = ({ improvement }: Props) => {
  const { t } = useMessages();
  const names = useNames(usePerson());
  useTitle(`${improvement.number} ${improvement.title}`);
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={improvement.number}>
        <span dir="auto">{improvement.title}</span>
      </Header>
      <Container>
        <Facts improvement={improvement} names={names} />
      </Container>
      <ImprovementCommands improvement={improvement} />
      <Container header={<Header variant="h2">{t('improvement.history')}</Header>}>
        <History improvement={improvement} names={names} />
      </Container>
    </SpaceBetween>
  );
};

type NamedProps = Props & { names: Names };

const Facts = ({ improvement, names }: NamedProps) => {
  const { t } = useMessages();
  const { state, ownerId, dueAt, proposedBy, customerId, benefit, description } = improvement;
  const { sourceTicketId, problemId } = improvement;
  const optional = (label: string, value: ReactNode): KeyValuePairsProps.Item[] =>
    value === undefined || value === '' ? [] : [{ label, value: <span className="words">{value}</span> }];
  const link = (label: string, to: string | undefined) =>
    optional(label, to && <AppLink to={to}>{t('improvement.look')}</AppLink>);
  return (
    <KeyValuePairs
      columns={useNarrow() ? 1 : 3}
      items={[
        { label: t('field.status'), value: <ImprovementState state={state} /> },
        ...optional(t('field.owner'), ownerId && names.user(ownerId)),
        ...optional(t('field.dueDay'), dueAt && <Moment at={dueAt} />),
        { label: t('field.proposedBy'), value: names.user(proposedBy) },
        ...optional(t('field.customer'), customerId && names.customer(customerId)),
        ...link(t('improvement.fromTicket'), sourceTicketId && routeFor.ticket(sourceTicketId)),
        ...link(t('problemRecord.one'), problemId && routeFor.problem(problemId)),
        ...optional(t('field.benefit'), benefit),
        ...optional(t('field.description'), description),
      ]}
    />
  );
};

const History = ({ improvement: { history }, names }: NamedProps) => {
  const { t, language } = useMessages();
  return (
    <ol className="story" aria-label={t('improvement.history')}>
      {history.map(({ state, at, by, reason }) => (
        <li key={at + state} className="mark">
          <ImprovementState state={state} />
          <div>
            <bdi>{names.user(by)}</bdi> · <time dateTime={at}>{absoluteTime(language, at)}</time>
          </div>
          {reason !== undefined && (
            <div className="said words" dir="auto">
              {reason}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
};
