import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useCommand } from '../api/queries.ts';
import type { QuestionSetSummary, Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { finished, type Walked } from '../models/question-walk.ts';
import { useSay } from './notices.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { QuestionWalk } from './question-walk.tsx';

type Props = {
  ticket: Ticket;
  shownId: string;
  sets: readonly QuestionSetSummary[];
  onClose: () => void;
};

/** Leads through the questions of an open call, and puts the answers on it. */
export const AnswersDialog = ({ ticket, shownId, sets, onClose }: Props) => {
  const { t } = useMessages();
  const [walked, setWalked] = useState<Walked>();
  const { send, error, sending } = useSendAnswers({ ticket, shownId, onClose });
  const body = finished(walked);
  return (
    <Modal
      visible
      header={t('questions.answerNow')}
      onDismiss={onClose}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onClose}>
              {t('questions.close')}
            </Button>
            <Button
              variant="primary"
              disabled={body === undefined}
              loading={sending}
              onClick={() => body && send(body)}
            >
              {t('questions.send')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {error !== null && <ProblemAlert thrown={error} />}
        <QuestionWalk sets={sets} walked={walked} onWalk={setWalked} />
      </SpaceBetween>
    </Modal>
  );
};

const useSendAnswers = ({ ticket, shownId, onClose }: Omit<Props, 'sets'>) => {
  const { t } = useMessages();
  const say = useSay();
  const command = useCommand(shownId);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const send = (body: NonNullable<ReturnType<typeof finished>>) =>
    command.mutate(
      { id: ticket.id, version: ticket.version, idempotencyKey, command: { name: 'answer-questions', body } },
      {
        onSuccess: () => {
          say(t('questions.saved'));
          onClose();
        },
      },
    );
  return { send, error: command.error, sending: command.isPending };
};
