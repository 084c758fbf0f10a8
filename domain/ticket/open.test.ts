import { describe, expect, it } from 'vitest';
import { recordedEvent } from './event.ts';
import { contract, monday10, Story } from './testing.ts';
import { ticket as ticketSchema } from './ticket.ts';

describe('open', () => {
  it('R2: a new call is recorded whole: number, customer, type, priority and where it stands', () => {
    const { ticket } = new Story({ input: { type: 'service-request', impact: 2, urgency: 1 } });
    expect(ticketSchema.parse(ticket)).toMatchObject({
      number: 'ACME-1',
      customerId: 'acme',
      contractId: contract.id,
      contractVersion: contract.version,
      type: 'service-request',
      priority: 2,
      level: 'L0',
      status: 'new',
      stage: 'triage',
      ...{ version: 1, generation: 1, turn: 1 },
      createdAt: monday10,
      updatedAt: monday10,
    });
  });

  it('R2: opening is one event that carries the ticket and wakes nobody', () => {
    const { ticket, log } = new Story();
    expect(log.map((event) => recordedEvent.parse(event))).toMatchObject([
      { id: 'T1-1-0', ticketId: 'T1', customerId: 'acme', version: 1, index: 0, turn: 1, wakes: false },
    ]);
    expect(log[0]?.event).toEqual({ type: 'opened', ticket });
  });

  it('R2: a call that does not say what it is, is an incident', () => {
    expect(new Story().ticket.type).toBe('incident');
  });

  it('R11: what its opener left open is the least, and triage’s to say until somebody says it', () => {
    const story = new Story({ input: { urgency: 2 } });
    expect(story.ticket).toMatchObject({ impact: 3, urgency: 2, leftOpen: ['type', 'impact'] });
    story.give('can', { type: 'classify', body: { type: 'service-request' } });
    expect(story.ticket.leftOpen).toEqual(['impact']);
    expect(story.flow().ticket).toMatchObject({ leftOpen: [], type: 'incident', triage: { applied: [] } });
  });

  it('R9: the desk’s group has the call unless another group was named', () => {
    expect(new Story().ticket.groupId).toBe('desk');
    expect(new Story({ input: { groupId: 'network' } }).ticket.groupId).toBe('network');
  });

  it('R8: the clocks of the priority run from the opening, in service hours', () => {
    const { sla } = new Story({ input: { impact: 1, urgency: 1 } }).ticket;
    expect(sla).toEqual({
      response: { target: 30, dueAt: '2026-11-02T07:30:00.000Z' },
      resolution: { target: 240, dueAt: '2026-11-02T11:00:00.000Z' },
    });
  });

  it.each(['phone', 'walk-in'] as const)('R1: an agent who takes a call by %s has responded', (channel) => {
    const { sla } = new Story({ opener: 'ece', channel }).ticket;
    expect(sla.response.metAt).toBe(monday10);
    expect(sla.resolution.metAt).toBeUndefined();
  });

  it.each([
    ['ayse', 'portal'],
    ['machine', 'api'],
    ['ece', 'email'],
    ['ayse', 'phone'],
  ] as const)('R1: a call by %s through %s has yet to be answered', (opener, channel) => {
    expect(new Story({ opener, channel }).ticket.sla.response.metAt).toBeUndefined();
  });
});
