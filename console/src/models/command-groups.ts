import type { FormCommandName, Ticket } from '../api/types.ts';

type Groups = {
  words: ('comment' | 'note')[];
  bar: FormCommandName[];
  more: FormCommandName[];
  rates: boolean;
  offers: boolean;
};

/** The order in which a person meets the commands: what moves the call on first, what ends it last. */
const everyday: readonly FormCommandName[] = [
  'resume',
  'resolve',
  'overrule-scope',
  'request-info',
  'assign',
  'hold',
  'continue',
  'escalate',
  'forward',
  'order-work',
  'report-visit',
  'schedule-visit',
  'confirm',
  'reject',
  'reopen',
];

/** Given less often: they stand behind one button where they are many. */
const seldom: readonly FormCommandName[] = [
  'classify',
  'link',
  'merge',
  'declare-major',
  'revoke-major',
  'declare-out-of-scope',
  'cancel',
];
const fewEnough = 2;

/**
 * Sorts the commands that a person may give into where the page shows them; the API alone decides which they are.
 * Where the page asks above whether the call is solved, the answers are not repeated.
 */
export const commandGroups = (
  { commands }: Pick<Ticket, 'commands'>,
  { asked }: { asked: boolean },
): Groups => {
  const may = (name: FormCommandName) => commands.includes(name);
  const answeredAbove = (name: FormCommandName) => asked && (name === 'confirm' || name === 'reject');
  const first = everyday.filter((name) => may(name) && !answeredAbove(name));
  const rest = seldom.filter(may);
  const [bar, more] = rest.length > fewEnough ? [first, rest] : [[...first, ...rest], []];
  return {
    words: (['comment', 'note'] as const).filter(may),
    bar,
    more,
    rates: may('rate'),
    offers: may('offer-solution'),
  };
};
