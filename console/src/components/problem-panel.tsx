import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useProblemCommand } from '../api/problem-records.ts';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { mayOpenProblems } from '../models/list-view.ts';
import { linkFields, linkOf } from '../models/problem-form.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { FormDialog } from './form-dialog.tsx';
import { usePerson } from './me.tsx';
import { NewProblem } from './new-problem.tsx';
import { useSay } from './notices.tsx';
import { useRecordForm } from './use-record-form.ts';

type Props = { ticket: Ticket };

/** The problems behind a call, for the desk: to look at, to link, to open. */
export const ProblemPanel = ({ ticket }: Props) => {
  const { t } = useMessages();
  const me = usePerson();
  const [open, setOpen] = useState<'link' | 'new'>();
  const close = () => setOpen(undefined);
  return (
    <Container header={<Header variant="h2">{t('problemRecord.onTicket')}</Header>}>
      <SpaceBetween size="s">
        {ticket.problems.length === 0 && (
          <Box color="text-body-secondary">{t('problemRecord.onTicketNone')}</Box>
        )}
        {ticket.problems.map(({ problemId, number }) => (
          <div key={problemId}>
            <AppLink to={routeFor.problem(number)}>{number}</AppLink>
          </div>
        ))}
        {mayOpenProblems(me) && (
          <SpaceBetween direction="horizontal" size="xs">
            <Button onClick={() => setOpen('link')}>{t('problemRecord.link')}</Button>
            <Button onClick={() => setOpen('new')}>{t('problemRecord.new')}</Button>
          </SpaceBetween>
        )}
      </SpaceBetween>
      {open === 'link' && <LinkDialog ticket={ticket} onClose={close} />}
      {open === 'new' && <NewProblem ticketNumber={ticket.number} onClose={close} />}
    </Container>
  );
};

const LinkDialog = ({ ticket, onClose }: Props & { onClose: () => void }) => {
  const { t } = useMessages();
  const say = useSay();
  const form = useRecordForm({
    fields: linkFields,
    sender: useProblemCommand(),
    sentOf: (values, idempotencyKey) => ({ ...linkOf(values, ticket.id), idempotencyKey }),
    onDone: () => {
      say(t('ticket.done', { command: t('problemRecord.link') }));
      onClose();
    },
  });
  return (
    <FormDialog
      number={ticket.number}
      command={t('problemRecord.link')}
      hint={t('problemRecord.linkHint')}
      form={form}
      onClose={onClose}
    />
  );
};
