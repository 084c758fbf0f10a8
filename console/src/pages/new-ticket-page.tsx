import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { asProblem, fieldErrors } from '../api/problem.ts';
import { useOpenTicket } from '../api/queries.ts';
import { CallerFields } from '../components/caller-fields.tsx';
import { CallFields } from '../components/call-fields.tsx';
import { CallQuestions } from '../components/call-questions.tsx';
import { CompanyField } from '../components/company-field.tsx';
import { KnowledgeHints } from '../components/knowledge-hints.tsx';
import { usePerson } from '../components/me.tsx';
import { useSay } from '../components/notices.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { useTitle } from '../components/use-title.ts';
import { useMessages } from '../messages/language.tsx';
import { customerIdsOf, isDesk, listsFor } from '../models/list-view.ts';
import { emptyTicketFor, fieldPaths, missingOf, openTicketOf, type NewTicket } from '../models/new-ticket.ts';
import { finished, type Walked } from '../models/question-walk.ts';
import { routeFor } from '../routes.ts';

/** Opens a call: a requester's own, or one that came to the desk by phone or in person. */
export const NewTicketPage = () => {
  const { t } = useMessages();
  const me = usePerson();
  const navigate = useNavigate();
  const { form, change, walked, walk, errorOf, thrown, sending, submit } = useNewTicket();
  useTitle(t('new.title'));
  const [first = 'calls'] = listsFor(me);
  const own = customerIdsOf(me);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Form
        header={
          <Header variant="h1" description={t('new.intro')}>
            {t('new.title')}
          </Header>
        }
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" formAction="none" onClick={() => void navigate(routeFor.list(first))}>
              {t('new.cancel')}
            </Button>
            <Button variant="primary" loading={sending}>
              {t('new.submit')}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          {thrown !== null && <ProblemAlert thrown={thrown} shownFields={Object.values(fieldPaths)} />}
          {isDesk(me.role) && (
            <Container header={<Header variant="h2">{t('new.caller')}</Header>}>
              <CallerFields form={form} change={change} errorOf={errorOf} />
            </Container>
          )}
          <Container header={<Header variant="h2">{t('new.details')}</Header>}>
            <SpaceBetween size="m">
              {own.length > 1 && (
                <CompanyField
                  customerId={form.customerId}
                  among={own}
                  error={errorOf('customerId')}
                  onChoose={(customerId) => change({ customerId, locationId: '' })}
                />
              )}
              <CallFields
                form={form}
                change={change}
                errorOf={errorOf}
                hints={!isDesk(me.role) && <KnowledgeHints title={form.title} />}
              />
            </SpaceBetween>
          </Container>
          <CallQuestions
            key={`${form.customerId} ${form.serviceId}`}
            serviceId={form.serviceId}
            customerId={form.customerId}
            walked={walked}
            onWalk={walk}
          />
        </SpaceBetween>
      </Form>
    </form>
  );
};

const useNewTicket = () => {
  const { t } = useMessages();
  const me = usePerson();
  const say = useSay();
  const navigate = useNavigate();
  const opening = useOpenTicket();
  const [search] = useSearchParams();
  const [form, setForm] = useState(() => ({ ...emptyTicketFor(me), title: search.get('title') ?? '' }));
  const [walked, setWalked] = useState<Walked>();
  const [missing, setMissing] = useState<(keyof NewTicket)[]>([]);
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const refused = fieldErrors(opening.error === null ? undefined : asProblem(opening.error));
  const change = (changes: Partial<NewTicket>) => {
    setForm((earlier) => ({ ...earlier, ...changes }));
    setMissing((earlier) => earlier.filter((field) => !(field in changes)));
    // Other services and companies have other questions.
    if ('serviceId' in changes || 'customerId' in changes) setWalked(undefined);
    setIdempotencyKey(crypto.randomUUID());
  };
  const walk = (next: Walked | undefined) => {
    setWalked(next);
    setIdempotencyKey(crypto.randomUUID());
  };
  const submit = () => {
    const empty = missingOf(form, me);
    setMissing(empty);
    if (empty.length > 0) return;
    opening.mutate(
      { body: openTicketOf(form, { me, questions: finished(walked) }), idempotencyKey },
      {
        onSuccess: ({ number }) => {
          say(t('new.done', { number }));
          void navigate(routeFor.ticket(number));
        },
      },
    );
  };
  const errorOf = (field: keyof NewTicket) =>
    missing.includes(field) ? t('new.required') : refused[fieldPaths[field]];
  return { form, change, walked, walk, errorOf, submit, thrown: opening.error, sending: opening.isPending };
};
