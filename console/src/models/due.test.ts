import { describe, expect, it } from 'vitest';
import { ticketRow } from '../testing/fixtures.ts';
import { dueOf, dueOfRow } from './due.ts';

const now = Date.parse('2026-03-02T09:00:00.000Z');
const later = '2026-03-02T12:00:00.000Z';
const soon = '2026-03-02T09:30:00.000Z';
const past = '2026-03-02T08:59:59.000Z';

describe('due times', () => {
  it('R8: a clock is running, soon due or late', () => {
    expect(dueOf({ target: 60, dueAt: later }, now)).toEqual({ kind: 'running', at: later });
    expect(dueOf({ target: 60, dueAt: soon }, now)).toEqual({ kind: 'soon', at: soon });
    expect(dueOf({ target: 60, dueAt: past }, now)).toEqual({ kind: 'late', at: past });
  });

  it('R8: a breach that is recorded stays late, whatever this browser’s clock says', () => {
    expect(dueOf({ target: 60, dueAt: later, breachedAt: past }, now)).toEqual({ kind: 'late', at: later });
  });

  it('R8: a met clock is met, also when it was missed before', () => {
    expect(dueOf({ target: 60, dueAt: later, metAt: past }, now)).toEqual({
      kind: 'met',
      at: past,
      late: false,
    });
    expect(dueOf({ target: 60, dueAt: past, metAt: later, breachedAt: past }, now)).toMatchObject({
      late: true,
    });
  });

  it('R8: a stopped clock is not late', () => {
    expect(dueOf({ target: 60, dueAt: past, pausedSince: past }, now)).toEqual({ kind: 'paused' });
  });

  it('U1: a row shows the first thing that is due', () => {
    expect(dueOfRow(ticketRow({ responseDueAt: soon, resolutionDueAt: later }), now)).toEqual({
      kind: 'soon',
      at: soon,
    });
    expect(dueOfRow(ticketRow({ resolutionDueAt: later }), now)).toEqual({ kind: 'running', at: later });
  });

  it('U1: a row that waits or is done has nothing due', () => {
    expect(dueOfRow(ticketRow({ status: 'pending' }), now)).toEqual({ kind: 'paused' });
    expect(dueOfRow(ticketRow({ status: 'closed', resolutionDueAt: past }), now)).toEqual({ kind: 'none' });
  });
});
