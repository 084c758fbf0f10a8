import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { Answer, Question } from '../models/question.ts';
import { ArticleWords } from './article-words.tsx';
import { CommandFields } from './command-fields.tsx';
import { useCommandForm } from './use-command-form.ts';

type Props = { ticket: Ticket; shownId: string; question: Question; suggested: Answer | undefined };

/** Asks the requester whether it works now. A mail's link only opens this question; the buttons answer it. */
export const QuestionPanel = ({ ticket, shownId, question, suggested }: Props) => {
  const { t, pick } = useMessages();
  const [refusing, setRefusing] = useState(suggested === 'no');
  const offered = question.kind === 'offer';
  return (
    <Container
      header={
        <Header variant="h2" description={t(offered ? 'answer.offerText' : 'answer.resolvedText')}>
          {t(offered ? 'answer.offerTitle' : 'answer.resolvedTitle')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {offered && <Box variant="h3">{pick(question.title)}</Box>}
        {offered ? (
          <ArticleWords text={pick(question.solution)} />
        ) : (
          <div className="words" dir="auto">
            {question.text}
          </div>
        )}
        {refusing ? (
          <Refusal ticket={ticket} shownId={shownId} question={question} onBack={() => setRefusing(false)} />
        ) : (
          <Choice ticket={ticket} shownId={shownId} question={question} onRefuse={() => setRefusing(true)} />
        )}
      </SpaceBetween>
    </Container>
  );
};

type PartProps = Pick<Props, 'ticket' | 'shownId' | 'question'>;

const Choice = ({ ticket, shownId, question, onRefuse }: PartProps & { onRefuse: () => void }) => {
  const { t } = useMessages();
  const form = useCommandForm({ ticket, shownId, name: 'confirm', live: true });
  const offered = question.kind === 'offer';
  return (
    <SpaceBetween size="s">
      <CommandFields form={form} />
      <SpaceBetween direction="horizontal" size="xs">
        <Button variant="primary" iconName="check" loading={form.sending} onClick={form.send}>
          {t(offered ? 'answer.worked' : 'answer.confirm')}
        </Button>
        <Button iconName="close" onClick={onRefuse}>
          {t(offered ? 'answer.failed' : 'answer.reject')}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
};

const Refusal = ({ ticket, shownId, question, onBack }: PartProps & { onBack: () => void }) => {
  const { t } = useMessages();
  const form = useCommandForm({ ticket, shownId, name: 'reject', live: true });
  return (
    <SpaceBetween size="s">
      <Box variant="p">{t('answer.why')}</Box>
      <CommandFields form={form} begins />
      <SpaceBetween direction="horizontal" size="xs">
        <Button variant="primary" loading={form.sending} onClick={form.send}>
          {t(question.kind === 'offer' ? 'answer.failed' : 'answer.reject')}
        </Button>
        <Button variant="link" onClick={onBack}>
          {t('answer.back')}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
};

/** A link from an old mail: its question has been answered or has run out. */
export const QuestionOver = () => {
  const { t } = useMessages();
  return <Alert type="info">{t('answer.over')}</Alert>;
};
