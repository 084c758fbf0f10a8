import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { ArticleCommand } from '../api/article-commands.ts';
import { asProblem, fieldErrors } from '../api/problem.ts';
import { useMessages } from '../messages/language.tsx';
import { area } from '../models/form-field.ts';
import { FormControl } from './form-control.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { useFocusReturn } from './use-dialog-focus.ts';

type Props = {
  name: 'return' | 'retire';
  sending: boolean;
  thrown: unknown;
  onGive: (command: ArticleCommand) => void;
  onClose: () => void;
};

const reasonField = area('reason', 'reason');

/** Asks before an article goes back to its writer, with what has to change, or away from its readers. */
export const ArticleDialog = ({ name, sending, thrown, onGive, onClose }: Props) => {
  const { t } = useMessages();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  useFocusReturn();
  const refused = thrown === null ? undefined : fieldErrors(asProblem(thrown))['reason'];
  const give = () => {
    if (name === 'retire') return onGive({ name });
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onGive({ name, body: { reason: reason.trim() } });
  };
  return (
    <Modal
      visible
      onDismiss={onClose}
      header={t(`article.${name}`)}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onClose}>
              {t('command.cancelForm')}
            </Button>
            <Button variant="primary" loading={sending} onClick={give}>
              {t(`article.${name}`)}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Box variant="p" color="text-body-secondary">
          {t(`article.hint.${name}`)}
        </Box>
        {thrown !== null && <ProblemAlert thrown={thrown} shownFields={['reason']} />}
        {name === 'return' && (
          <FormControl
            field={reasonField}
            value={reason}
            error={missing ? t('new.required') : refused}
            choices={[]}
            begins
            onChange={setReason}
          />
        )}
      </SpaceBetween>
    </Modal>
  );
};
