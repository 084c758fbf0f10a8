import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useOfferedSets } from '../api/question-sets.ts';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { routeFor } from '../routes.ts';
import { AnswersDialog } from './answers-dialog.tsx';
import { AppLink } from './app-link.tsx';
import { useOutcomeFacts } from './use-outcome-facts.ts';

type Props = { ticket: Ticket; shownId: string; names: Names };

/** The path that was taken through a question set (R14), for whoever goes on with the call; and a way to take it now. */
export const AnswersPanel = ({ ticket, shownId, names }: Props) => {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const mayAnswer = ticket.commands.includes('answer-questions');
  const serviceId = mayAnswer ? (ticket.serviceId ?? '') : '';
  const { data: sets = [] } = useOfferedSets({ serviceId, customerId: ticket.customerId });
  const { questionnaire } = ticket;
  if (questionnaire === undefined && sets.length === 0) return null;
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            sets.length > 0 && <Button onClick={() => setOpen(true)}>{t('questions.answerNow')}</Button>
          }
        >
          {t('questions.panel')}
        </Header>
      }
    >
      {questionnaire === undefined ? (
        <Box color="text-body-secondary">{t('questions.none')}</Box>
      ) : (
        <Path questionnaire={questionnaire} names={names} />
      )}
      {open && <AnswersDialog ticket={ticket} shownId={shownId} sets={sets} onClose={() => setOpen(false)} />}
    </Container>
  );
};

type PathProps = { questionnaire: NonNullable<Ticket['questionnaire']>; names: Names };

const Path = ({ questionnaire, names }: PathProps) => {
  const { t, pick } = useMessages();
  const { title, answers, outcome = {} } = questionnaire;
  const facts = useOutcomeFacts(outcome, names);
  return (
    <SpaceBetween size="s">
      <Box variant="h3">{pick(title)}</Box>
      <KeyValuePairs
        columns={1}
        items={answers.map(({ question, answer }) => ({
          label: pick(question),
          value: <bdi>{typeof answer === 'string' ? answer : pick(answer)}</bdi>,
        }))}
      />
      {outcome.articleId !== undefined && (
        <div>
          <Box variant="awsui-key-label">{t('questions.article')}</Box>
          <AppLink to={routeFor.article(outcome.articleId)}>{outcome.articleId}</AppLink>
        </div>
      )}
      {facts.length > 0 && (
        <div>
          <Box variant="h4">{t('questions.outcome')}</Box>
          <KeyValuePairs columns={2} items={facts} />
        </div>
      )}
    </SpaceBetween>
  );
};
