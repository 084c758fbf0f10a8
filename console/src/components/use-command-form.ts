import { useCommand } from '../api/queries.ts';
import type { FormCommandName, Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { commandOf } from '../models/command-body.ts';
import { fieldsFor, initialValues } from '../models/command-form.ts';
import { usePerson } from './me.tsx';
import { useSay } from './notices.tsx';
import { useTicketForm } from './use-ticket-form.ts';

type Options = {
  ticket: Ticket;
  shownId: string;
  name: FormCommandName;
  onDone?: () => void;
  live?: boolean;
};

/** The form of a command to a ticket. */
export const useCommandForm = ({ ticket, shownId, name, onDone, live = false }: Options) => {
  const { t } = useMessages();
  const say = useSay();
  const me = usePerson();
  return useTicketForm({
    ticket,
    shownId,
    live,
    fields: fieldsFor(name, { ticket, me }),
    initial: initialValues(name, ticket),
    sender: useCommand(shownId),
    commandOf: (values) => commandOf(name, values),
    onDone: () => {
      say(t('ticket.done', { command: t(`command.${name}`) }));
      onDone?.();
    },
  });
};
