import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useLinkedTicket } from '../api/queries.ts';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { Status } from './status.tsx';

type Link = Ticket['links'][number];

/** A major incident may have hundreds of children: no more are looked up than are looked at. */
const pageSize = 10;

/** The calls that this one is linked to: its parent, its children and others. */
export const FamilyPanel = ({ links }: Pick<Ticket, 'links'>) => {
  const { t } = useMessages();
  const [shown, setShown] = useState(pageSize);
  if (links.length === 0) return null;
  const left = links.length - shown;
  return (
    <Container
      header={
        <Header variant="h2" counter={`(${links.length})`}>
          {t('family.title')}
        </Header>
      }
    >
      <SpaceBetween size="s">
        {links.slice(0, shown).map((link) => (
          <Linked key={`${link.relation} ${link.ticketId}`} link={link} />
        ))}
        {left > 0 && (
          <Button variant="inline-link" onClick={() => setShown(shown + pageSize)}>
            {t('family.more', { count: Math.min(left, pageSize) })}
          </Button>
        )}
      </SpaceBetween>
    </Container>
  );
};

const Linked = ({ link: { relation, ticketId } }: { link: Link }) => {
  const { t } = useMessages();
  const { data: ticket } = useLinkedTicket(ticketId);
  return (
    <div>
      {t(`relation.${relation}`)}:{' '}
      <AppLink to={routeFor.ticket(ticket?.number ?? ticketId)}>{ticket?.number ?? ticketId}</AppLink>
      {ticket !== undefined && (
        <>
          {' '}
          <Status status={ticket.status} />
          <div dir="auto">{ticket.title}</div>
        </>
      )}
    </div>
  );
};
