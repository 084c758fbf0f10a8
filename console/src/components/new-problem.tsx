import { useNavigate } from 'react-router';
import { useOpenProblem } from '../api/problem-records.ts';
import { useMessages } from '../messages/language.tsx';
import { newProblemFields, newProblemOf, newProblemValues } from '../models/problem-form.ts';
import { routeFor } from '../routes.ts';
import { FormDialog } from './form-dialog.tsx';
import { useSay } from './notices.tsx';
import { useRecordForm } from './use-record-form.ts';

/** `ticketNumber`: the call that the problem was found by. */
type Props = { ticketNumber?: string; onClose: () => void };

/** Opens a problem and goes to it. */
export const NewProblem = ({ ticketNumber, onClose }: Props) => {
  const { t } = useMessages();
  const say = useSay();
  const navigate = useNavigate();
  const form = useRecordForm({
    fields: newProblemFields,
    initial: newProblemValues(ticketNumber),
    sender: useOpenProblem(),
    sentOf: (values, idempotencyKey) => ({ body: newProblemOf(values), idempotencyKey }),
    onDone: ({ number }) => {
      say(t('problemRecord.opened', { number }));
      void navigate(routeFor.problem(number));
    },
  });
  return (
    <FormDialog
      number={ticketNumber ?? t('nav.problems')}
      command={t('problemRecord.new')}
      hint={t('problemRecord.newHint')}
      form={form}
      onClose={onClose}
    />
  );
};
