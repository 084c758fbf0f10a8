import { deliveryFor } from '../../contract/delivery.ts';
import type { PersonCommandBody } from '../command.ts';
import { remoteDeliveryMakesNoVisits, visitIsPast } from '../rejection.ts';
import { openVisit } from '../visit.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/** R9: somebody comes, where the contract's delivery is on site; a new date takes the place of an earlier one. */
export const scheduleVisit: Decide<PersonCommandBody<'schedule-visit'>> = ({ ticket, body, facts }) => {
  if (deliveryFor(facts.contract, body.locationId) === 'remote') return rejected(remoteDeliveryMakesNoVisits);
  if (body.from <= facts.now) return rejected(visitIsPast);
  return accepted({
    type: 'visit-scheduled',
    visit: { id: `V${ticket.visits.length + 1}`, ...body, remindersSent: 0 },
    replaces: openVisit(ticket)?.id,
  });
};

/** What came of the visit, in words that the requester reads too. */
export const reportVisit: Decide<PersonCommandBody<'report-visit'>> = ({ ticket, body }) => {
  const visit = openVisit(ticket);
  return visit === undefined ? accepted() : accepted({ type: 'visit-reported', visitId: visit.id, ...body });
};
