import { wordsOf } from '../text/fold.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Duplicate } from './record.ts';

type Call = Pick<Ticket, 'id' | 'number' | 'title' | 'status'>;

/** Two titles that share this much of their words say the same. */
const alike = 0.6;
const most = 3;

/**
 * Calls that are still worked on and say the same as this one by their titles: somebody called twice, or several people
 * called about one fault. Most alike first, at most three; similarity is the share of words in common (Jaccard).
 */
export const duplicatesOf = (call: Pick<Ticket, 'id' | 'title'>, others: readonly Call[]): Duplicate[] => {
  const words = new Set(wordsOf(call.title));
  return others
    .filter(({ id, status }) => id !== call.id && isWorkedOn(status))
    .map(({ id, number, title }) => ({
      ticketId: id,
      number,
      similarity: overlap(words, new Set(wordsOf(title))),
    }))
    .filter(({ similarity }) => similarity >= alike)
    .toSorted((a, b) => b.similarity - a.similarity || (a.ticketId < b.ticketId ? 1 : -1))
    .slice(0, most);
};

const isWorkedOn = (status: Ticket['status']): boolean =>
  status === 'new' || status === 'in-progress' || status === 'pending';

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : a.intersection(b).size / a.union(b).size;
