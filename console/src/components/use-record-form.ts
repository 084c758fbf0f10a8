import { asProblem, fieldErrors } from '../api/problem.ts';
import type { FormField, FormValues } from '../models/form-field.ts';
import { useTyped } from './use-typed.ts';

type Sender<Sent, Saved> = {
  mutate: (sent: Sent, options: { onSuccess: (saved: Saved) => void }) => void;
  error: Error | null;
  isPending: boolean;
  reset: () => void;
};

type Options<Sent, Saved> = {
  fields: readonly FormField[];
  initial?: FormValues;
  sender: Sender<Sent, Saved>;
  /** What is sent for what has been typed; the key makes it count once. */
  sentOf: (values: FormValues, idempotencyKey: string) => Sent;
  /** Loads the newest state of the record, when someone else was faster. */
  refresh?: () => Promise<unknown>;
  onDone: (saved: Saved) => void;
};

/** The life of a form about a record of the desk: a problem or an improvement. */
export const useRecordForm = <Sent, Saved>(options: Options<Sent, Saved>) => {
  const { fields, initial = {}, sender, sentOf, refresh, onDone } = options;
  const typed = useTyped(fields, initial);
  const problem = sender.error === null ? undefined : asProblem(sender.error);
  const send = () => {
    if (!typed.check()) return;
    sender.mutate(sentOf(typed.values, typed.idempotencyKey), {
      onSuccess: (saved) => {
        typed.empty();
        onDone(saved);
      },
    });
  };
  const reload = async () => {
    await refresh?.();
    typed.renew();
    sender.reset();
  };
  return {
    fields,
    typed,
    send,
    reload,
    problem,
    sending: sender.isPending,
    overtaken: problem?.document.code === 'precondition-failed',
    refused: fieldErrors(problem),
  };
};
