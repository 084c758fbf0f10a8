import { clockName } from '../../domain/contract/contract.ts';
import type { SlaClock, Ticket } from '../../domain/ticket/ticket.ts';
import { instantOf } from '../../domain/values.ts';
import type { Verdict, Verdicts } from './oracle.ts';

type Shown = Omit<SlaClock, 'warnedAt' | 'breachedAt'> & { breached: boolean };

const shownOf = ({ warnedAt: _, breachedAt, ...clock }: SlaClock): Shown => ({
  ...clock,
  breached: breachedAt !== undefined,
});

const judgedOf = ({ target, dueAt, metAt, standsSince, breached }: Verdict): Shown => ({
  target,
  dueAt: instantOf(dueAt),
  ...(metAt !== undefined && { metAt: instantOf(metAt) }),
  ...(standsSince !== undefined && { pausedSince: instantOf(standsSince) }),
  breached,
});

/** Clock by clock what the ticket shows and what the oracle says, to be compared. */
export const sideBySide = (ticket: Ticket, verdicts: Verdicts) =>
  clockName.options.map((clock) => {
    const [shown, judged] = [ticket.sla[clock], verdicts[clock]];
    return { clock, desk: shown && shownOf(shown), oracle: judged && judgedOf(judged) };
  });
