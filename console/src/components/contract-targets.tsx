import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { ContractSummary } from '../api/contracts.ts';
import { businessTime } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import { PriorityBadge } from './priority-badge.tsx';
import { usePauses } from './use-pauses.ts';

type Targets = ContractSummary['targets'];
type Type = keyof Targets;

/** What was promised, by type and priority, and which waits stop the clock. */
export const ContractTargets = ({ contract: { targets, pausesFor } }: { contract: ContractSummary }) => {
  const { t } = useMessages();
  const pauses = usePauses(pausesFor);
  return (
    <Container
      header={
        <Header variant="h2" description={`${t('contract.targetsText')} ${pauses}`}>
          {t('contract.targets')}
        </Header>
      }
    >
      <ColumnLayout columns={2}>
        <TargetTable type="incident" targets={targets.incident} />
        <TargetTable type="service-request" targets={targets['service-request']} />
      </ColumnLayout>
    </Container>
  );
};

const TargetTable = ({ type, targets }: { type: Type; targets: Targets[Type] }) => {
  const { t, language } = useMessages();
  const time = (minutes: number | undefined) =>
    minutes === undefined ? '–' : <span className="steady">{businessTime(language, minutes)}</span>;
  const rows = targets.map((target, index) => ({ priority: index + 1, ...target }));
  const updates = rows.some(({ update }) => update !== undefined);
  return (
    <Table
      variant="borderless"
      contentDensity="compact"
      wrapLines
      header={<Header variant="h3">{t(`type.${type}`)}</Header>}
      ariaLabels={{ tableLabel: t('contract.targetsOf', { type: t(`type.${type}`) }) }}
      items={rows}
      columnDefinitions={[
        {
          id: 'priority',
          header: t('field.priority'),
          isRowHeader: true,
          minWidth: 70,
          cell: ({ priority }) => <PriorityBadge priority={priority} />,
        },
        { id: 'response', header: t('field.response'), minWidth: 60, cell: ({ response }) => time(response) },
        ...(updates
          ? [
              {
                id: 'update',
                header: t('field.update'),
                minWidth: 60,
                cell: ({ update }: (typeof rows)[number]) => time(update),
              },
            ]
          : []),
        {
          id: 'resolution',
          header: t('field.resolution'),
          minWidth: 60,
          cell: ({ resolution }) => time(resolution),
        },
      ]}
    />
  );
};
