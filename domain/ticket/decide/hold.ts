import type { PersonCommandBody } from '../command.ts';
import { holdIsOver, nothingToChange } from '../rejection.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';
import { movedWindow } from './moved-window.ts';

/** Work waits for others than the requester (peers 3); the contract says whether its clocks wait as well. */
export const hold: Decide<PersonCommandBody<'hold'>> = ({ ticket, body: { reason, until }, facts }) => {
  if (until !== undefined && until <= facts.now) return rejected(holdIsOver);
  if (reason === ticket.pendingReason && until === ticket.hold?.until)
    return rejected(nothingToChange('hold'));
  return accepted({ type: 'held', because: reason, until });
};

/** The wait is over, because somebody says so or its time has come. */
export const continueWork: Decide<object> = ({ ticket, facts }) =>
  ticket.hold === undefined
    ? accepted()
    : accepted({
        type: 'continued',
        firstLevelUntil: movedWindow(ticket, { since: ticket.hold.since, facts }),
      });
