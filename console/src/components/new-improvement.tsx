import { useNavigate } from 'react-router';
import { usePropose } from '../api/improvements.ts';
import { useMessages } from '../messages/language.tsx';
import { improvementOf, proposalFields } from '../models/improvement-form.ts';
import { routeFor } from '../routes.ts';
import { FormDialog } from './form-dialog.tsx';
import { useSay } from './notices.tsx';
import { useRecordForm } from './use-record-form.ts';

/** Puts an improvement on the register and goes to it. */
export const NewImprovement = ({ onClose }: { onClose: () => void }) => {
  const { t } = useMessages();
  const say = useSay();
  const navigate = useNavigate();
  const form = useRecordForm({
    fields: proposalFields,
    sender: usePropose(),
    sentOf: (values, idempotencyKey) => ({ body: improvementOf(values), idempotencyKey }),
    onDone: ({ number }) => {
      say(t('improvement.opened', { number }));
      void navigate(routeFor.improvement(number));
    },
  });
  return (
    <FormDialog
      number={t('nav.improvements')}
      command={t('improvement.new')}
      hint={t('improvement.newHint')}
      form={form}
      onClose={onClose}
    />
  );
};
