import type { TicketView } from '../../functions/api/contract/views.ts';
import { sampleTicket } from '../support/samples.ts';
import type { HistoryRow, State } from './history.ts';

/** A row of a history that began on 29 February 2016, `day` days later. */
export const rowOf = (day: number, state: State | undefined, over: Partial<HistoryRow> = {}): HistoryRow => ({
  number: 'INC1',
  at: new Date(Date.UTC(2016, 1, 29 + day, 8)).toISOString(),
  state,
  impact: 2,
  urgency: 2,
  group: 'Group 70',
  caller: 'Caller 1',
  contact: 'Phone',
  symptom: 'Symptom 1',
  details: 'Category 1, Subcategory 2, Location 3',
  updatedBy: 'Updated by 21',
  ...over,
});

/** A ticket as the API shows it. */
export const viewOf = (over: Partial<TicketView> = {}): TicketView => {
  const { candidates: _c, turn: _t, locale: _l, clocks: _k, ...shown } = sampleTicket();
  return { ...shown, problems: [], commands: [], ...over };
};
