import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMessages } from '../messages/language.tsx';
import { CommandFields, type CommandForm } from './command-fields.tsx';
import { useFocusReturn } from './use-dialog-focus.ts';

type Props = {
  /** What the command is given to: the number of a ticket, a work order or another record. */
  number: string;
  command: string;
  hint: string;
  form: CommandForm;
  onClose: () => void;
};

/** Asks for what a command needs, and sends it. */
export const FormDialog = ({ number, command, hint, form, onClose }: Props) => {
  const { t } = useMessages();
  useFocusReturn();
  return (
    <Modal
      visible
      onDismiss={onClose}
      header={`${number}: ${command}`}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onClose}>
              {t('command.cancelForm')}
            </Button>
            <Button variant="primary" loading={form.sending} disabled={form.overtaken} onClick={form.send}>
              {command}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Box variant="p" color="text-body-secondary">
          {hint}
        </Box>
        <CommandFields form={form} begins />
      </SpaceBetween>
    </Modal>
  );
};
