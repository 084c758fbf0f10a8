import KeyValuePairs, { type KeyValuePairsProps } from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { absoluteTime } from '../format.ts';
import type { Me, Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { dueOf } from '../models/due.ts';
import { isDesk } from '../models/list-view.ts';
import type { Names } from '../models/names.ts';
import { DueTime, Moment } from './due-time.tsx';
import { PriorityBadge } from './priority-badge.tsx';
import { Status } from './status.tsx';
import { useNarrow } from './use-narrow.ts';
import { useNow } from './use-now.ts';

type Props = { ticket: Ticket; me: Me; names: Names };

/** The header of a ticket: how it stands and until when what was promised. */
export const TicketFacts = ({ ticket }: Pick<Props, 'ticket'>) => {
  const { t } = useMessages();
  const now = useNow();
  const { status, pendingReason, hold, priority, level, sla } = ticket;
  return (
    <KeyValuePairs
      columns={useNarrow() ? 1 : 3}
      items={[
        {
          label: t('field.status'),
          value: (
            <>
              <Status status={status} />
              {pendingReason !== undefined && <div>{t(`pending.${pendingReason}`)}</div>}
              {hold?.until !== undefined && (
                <div>
                  {t('field.until')}: <Moment at={hold.until} />
                </div>
              )}
            </>
          ),
        },
        { label: t('field.priority'), value: <PriorityBadge priority={priority} /> },
        { label: t('field.level'), value: t(`level.${level}`) },
        { label: t('field.response'), value: <DueTime due={dueOf(sla.response, now)} /> },
        ...(sla.update === undefined
          ? []
          : [{ label: t('field.update'), value: <DueTime due={dueOf(sla.update, now)} /> }]),
        { label: t('field.resolution'), value: <DueTime due={dueOf(sla.resolution, now)} /> },
      ]}
    />
  );
};

/** Everything else that is known of a ticket. */
export const TicketDetails = ({ ticket, me, names }: Props) => {
  const { t, language } = useMessages();
  const optional = (label: string, text: string | undefined): KeyValuePairsProps.Item[] =>
    text === undefined ? [] : [{ label, value: <bdi>{text}</bdi> }];
  return (
    <SpaceBetween size="m">
      <KeyValuePairs items={[{ label: t('field.requester'), value: <Person {...ticket.requester} /> }]} />
      <KeyValuePairs
        columns={2}
        items={[
          ...(me.role === 'requester'
            ? []
            : optional(t('field.customer'), names.customer(ticket.customerId))),
          { label: t('field.type'), value: t(`type.${ticket.type}`) },
          { label: t('field.channel'), value: t(`channel.${ticket.channel}`) },
          ...optional(t('field.service'), ticket.serviceId && names.service(ticket.serviceId)),
          ...optional(t('field.category'), ticket.category),
          ...optional(t('field.group'), ticket.groupId && names.group(ticket.groupId)),
          ...optional(t('field.provider'), ticket.providerId && names.provider(ticket.providerId)),
          ...(isDesk(me.role) && ticket.routing !== undefined
            ? optional(
                t('field.routing'),
                t(`routing.${ticket.routing.by}`, { rule: ticket.routing.ruleId ?? '' }),
              )
            : []),
          ...optional(t('field.externalNumber'), ticket.externalNumber),
          ...(isDesk(me.role)
            ? optional(t('field.assignee'), ticket.assigneeId && names.user(ticket.assigneeId))
            : []),
          { label: t('field.opened'), value: absoluteTime(language, ticket.createdAt) },
          { label: t('field.updated'), value: absoluteTime(language, ticket.updatedAt) },
        ]}
      />
    </SpaceBetween>
  );
};

const Person = ({ name, email, phone }: Ticket['requester']) => (
  <>
    <bdi>{name}</bdi>
    <div className="words">{email}</div>
    {phone}
  </>
);
