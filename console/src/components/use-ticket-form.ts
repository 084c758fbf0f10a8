import { useState } from 'react';
import { asProblem, fieldErrors } from '../api/problem.ts';
import { useTicket } from '../api/queries.ts';
import type { CommandTarget } from '../api/send-command.ts';
import type { Ticket } from '../api/types.ts';
import type { FormField, FormValues } from '../models/form-field.ts';
import { useTyped } from './use-typed.ts';

/** What sends a command: a mutation of the API. */
type Sender<Command> = {
  mutate: (sent: CommandTarget & { command: Command }, options: { onSuccess: () => void }) => void;
  error: Error | null;
  isPending: boolean;
  reset: () => void;
};

type Options<Command> = {
  ticket: Ticket;
  shownId: string;
  fields: readonly FormField[];
  initial?: FormValues;
  sender: Sender<Command>;
  commandOf: (values: FormValues) => Command;
  onDone: () => void;
  /** For words, which stay true whatever else changes: they are sent for the version on the page, not the one of the opening. */
  live?: boolean;
};

/**
 * The life of a form about a ticket. It is sent for the version of the ticket that was on the page when the form opened;
 * when someone else was faster, what was typed is kept until the newest state has been loaded.
 */
export const useTicketForm = <Command>(options: Options<Command>) => {
  const { ticket, shownId, fields, initial = {}, sender, commandOf, onDone, live = false } = options;
  const { refetch } = useTicket(shownId);
  const typed = useTyped(fields, initial);
  const [seen, setSeen] = useState(ticket.version);
  const problem = sender.error === null ? undefined : asProblem(sender.error);

  const done = () => {
    typed.empty();
    onDone();
  };
  const send = () => {
    if (!typed.check()) return;
    const { values, idempotencyKey } = typed;
    const version = live ? ticket.version : seen;
    sender.mutate(
      { id: ticket.id, version, idempotencyKey, command: commandOf(values) },
      { onSuccess: done },
    );
  };
  const reload = async () => {
    const { data } = await refetch();
    if (data === undefined) return;
    setSeen(data.version);
    typed.renew();
    sender.reset();
  };
  return {
    ticket,
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

export type TicketForm = ReturnType<typeof useTicketForm>;
