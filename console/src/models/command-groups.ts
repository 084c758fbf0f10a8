import type { CommandName, Me, Ticket } from '../api/types.ts';

type Groups = { words: ('comment' | 'note')[]; bar: CommandName[]; rates: boolean };

/** The order in which a person meets the commands: what moves the call on first, what ends it last. */
const order: readonly CommandName[] = [
  'resolve',
  'request-info',
  'assign',
  'hold',
  'continue',
  'escalate',
  'forward',
  'classify',
  'confirm',
  'reject',
  'reopen',
  'link',
  'merge',
  'resume',
  'cancel',
];

/** Sorts the commands that a person may give into where the page shows them; the API alone decides which they are. */
export const commandGroups = (
  { commands }: Pick<Ticket, 'commands'>,
  { role, asked }: { role: Me['role']; asked: boolean },
): Groups => {
  const may = (name: CommandName) => commands.includes(name);
  const words = (['comment', 'note'] as const).filter(may);
  const answeredAbove = (name: CommandName) =>
    asked && role === 'requester' && (name === 'confirm' || name === 'reject');
  const bar = order.filter((name) => may(name) && !answeredAbove(name));
  return { words, bar, rates: may('rate') };
};
