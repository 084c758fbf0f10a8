import { useCommand } from '../api/queries.ts';
import type { Command, Ticket } from '../api/types.ts';
import { useSay } from './notices.tsx';

type Props = { ticket: Pick<Ticket, 'id' | 'version'>; shownId: string };

/** Gives commands that need no form, for the ticket as it is on the page, and says what came of them. */
export const useGiveCommand = ({ ticket: { id, version }, shownId }: Props) => {
  const say = useSay();
  const { mutate, error, isPending } = useCommand(shownId);
  const give = (command: Command, done: string) =>
    mutate({ id, version, idempotencyKey: crypto.randomUUID(), command }, { onSuccess: () => say(done) });
  return { give, sending: isPending, thrown: error };
};
