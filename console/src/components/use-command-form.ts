import { useState } from 'react';
import { asProblem, fieldErrors } from '../api/problem.ts';
import { useCommand, useTicket } from '../api/queries.ts';
import type { CommandName, Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { commandOf } from '../models/command-body.ts';
import { missingFields, type FormValues } from '../models/command-form.ts';
import { useSay } from './notices.tsx';

type Options = {
  ticket: Ticket;
  shownId: string;
  name: CommandName;
  onDone?: () => void;
  /** For words, which stay true whatever else changes: they are sent for the version on the page, not the one of the opening. */
  live?: boolean;
};

/**
 * The life of a command's form. It is sent for the version of the ticket that was on the page when the form opened; when
 * someone else was faster, what was typed is kept until the newest state has been loaded.
 */
export const useCommandForm = ({ ticket, shownId, name, onDone, live = false }: Options) => {
  const { t } = useMessages();
  const say = useSay();
  const { refetch } = useTicket(shownId);
  const command = useCommand(shownId);
  const fields = useFields(name);
  const [seen, setSeen] = useState(ticket.version);
  const problem = command.error === null ? undefined : asProblem(command.error);

  const done = () => {
    say(t('ticket.done', { command: t(`command.${name}`) }));
    fields.empty();
    onDone?.();
  };
  const send = () => {
    if (!fields.check()) return;
    const { values, idempotencyKey } = fields;
    const version = live ? ticket.version : seen;
    command.mutate(
      { id: ticket.id, version, idempotencyKey, command: commandOf(name, values) },
      { onSuccess: done },
    );
  };
  const reload = async () => {
    const { data } = await refetch();
    if (data === undefined) return;
    setSeen(data.version);
    fields.renew();
    command.reset();
  };
  return {
    fields,
    send,
    reload,
    problem,
    sending: command.isPending,
    overtaken: problem?.document.code === 'precondition-failed',
    refused: fieldErrors(problem),
  };
};

export type CommandFormState = ReturnType<typeof useCommandForm>;

/**
 * What has been typed, and the key of the attempt to send it: an attempt that got no answer is repeated under its own
 * idempotency key, so that it counts once.
 */
const useFields = (name: CommandName) => {
  const [values, setValues] = useState<FormValues>({});
  const [missing, setMissing] = useState<string[]>([]);
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const renew = () => setIdempotencyKey(crypto.randomUUID());
  const change = (field: string, value: string) => {
    setValues((earlier) => ({ ...earlier, [field]: value }));
    setMissing((earlier) => earlier.filter((named) => named !== field));
    renew();
  };
  const check = (): boolean => {
    const empty = missingFields(name, values);
    setMissing(empty);
    return empty.length === 0;
  };
  const empty = () => {
    setValues({});
    renew();
  };
  return { values, missing, idempotencyKey, change, check, empty, renew };
};
