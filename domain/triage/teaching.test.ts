import { describe, expect, it } from 'vitest';
import { sampleEvent, sampleNow, sampleTicket } from '../../test/support/samples.ts';
import type { Actor } from '../people/principal.ts';
import type { TicketEvent } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { example } from './example.ts';
import { exampleFrom } from './teaching.ts';

const elif: Actor = { kind: 'person', id: 'elif', name: 'Elif', role: 'agent', level: 'L2' };
const resolution = { code: 'solved', text: 'x', at: sampleNow, by: 'elif', level: 'L2' } as const;
const resolved: TicketEvent = { type: 'resolved', resolution };
const taught = (over: Partial<Ticket>, event: TicketEvent = resolved, actor: Actor = elif) =>
  exampleFrom(sampleEvent(event, { actor }), sampleTicket(over));

describe('triage', () => {
  it('R14: learns from a solved call how it is classified in the end', () => {
    const learnt = taught({ serviceId: 'email', category: 'profil', groupId: 'applications' });
    expect(learnt).toEqual({
      ticketId: 't1',
      number: 'ACME-1042',
      customerId: 'acme',
      at: sampleNow,
      text: 'Outlook açılmıyor\nSabahtan beri açılmıyor.',
      labels: {
        ...{ type: 'incident', serviceId: 'email', category: 'profil', impact: 2, urgency: 2 },
        groupId: 'applications',
      },
    });
  });

  it.each([
    { type: 'classified', serviceId: 'vpn', priority: 3 },
    { type: 'assigned', groupId: 'network' },
    { type: 'handed-over', level: 'L2', groupId: 'network' },
  ] as TicketEvent[])('R14: learns from a person’s correction: %o', (event) => {
    expect(taught({}, event)?.ticketId).toBe('t1');
    expect(taught({}, event, { kind: 'workflow' })).toBeUndefined();
  });

  it('R14: learns nothing from what is said of a call otherwise', () => {
    expect(taught({}, { type: 'noted', text: 'x' })).toBeUndefined();
    expect(taught({}, { type: 'confirmed', by: 'ayse' })).toBeUndefined();
  });

  it.each([
    { status: 'cancelled' },
    { scope: { in: false, clause: 'KD-1' } },
    { resolution: { ...resolution, code: 'duplicate' } },
    { resolution: { ...resolution, code: 'out-of-scope' } },
    { links: [{ relation: 'merged-into', ticketId: 't2' }] },
    { links: [{ relation: 'duplicate-of', ticketId: 't2' }] },
  ] as Partial<Ticket>[])('R14: learns nothing from a call that ended otherwise: %o', (over) => {
    expect(taught(over)).toBeUndefined();
  });

  it('U8: keeps no person’s name, and no more than it needs of a long text', () => {
    const learnt = taught({ description: `Ayşe Yılmaz, ayse@acme.example. ${'😢'.repeat(5_000)}` })!;
    expect(learnt.text).not.toMatch(/Ayşe|@acme/);
    expect(example.parse(learnt)).toEqual(learnt);
  });
});
