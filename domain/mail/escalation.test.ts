import { describe, expect, it } from 'vitest';
import { mailContext } from '../../test/support/mail-stories.ts';
import { sampleEvent, sampleNow, samplePerson, sampleTicket } from '../../test/support/samples.ts';
import type { TicketEvent } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { mailsFor } from './mails-for.ts';
import type { MailContext } from './situation.ts';
import { peopleNamedFor } from './staff.ts';

const person = (id: string, over: Parameters<typeof samplePerson>[0] = {}) =>
  samplePerson({ id, name: id, email: `${id}@desk.example`, role: 'agent', ...over });

const step = (clock: 'response' | 'update' | 'resolution', atPercent: number, ...personIds: string[]) => ({
  clock,
  atPercent,
  personIds,
});
const context: MailContext = {
  ...mailContext,
  contract: {
    deskGroupId: 'desk',
    escalations: [
      step('resolution', 50, 'ada'),
      step('resolution', 90, 'ada', 'bora'),
      step('resolution', 100, 'bora'),
      step('resolution', 150, 'gone'),
      step('response', 90, 'cem'),
    ],
    majorIncident: { priority: 1, personIds: ['ada', 'gone'] },
  },
  staff: [person('mudur', { role: 'manager' }), person('patron', { role: 'manager', customerId: 'acme' })],
  named: [person('ada'), person('bora', { locale: 'en' }), person('cem')],
};
const ticket = sampleTicket({ level: 'L2', groupId: 'network' });

const written = (event: TicketEvent, over: { ticket?: Ticket; context?: MailContext } = {}) =>
  mailsFor({ recorded: sampleEvent(event), ticket, context, ...over });
/** Who gets what, as `template to locale`. */
const sent = (...given: Parameters<typeof written>) =>
  written(...given).map(({ template, to, locale }) => `${template} ${to.split('@')[0]} ${locale}`);

const warned = (percent: number, clock = 'resolution' as const): TicketEvent => ({
  type: 'sla-warned',
  clock,
  percent,
});

describe('hierarchical escalation', () => {
  it('R11: tells whom the contract names for exactly this clock and percent, once each, in their language', () => {
    expect(sent(warned(50))).toEqual(['sla-warned network tr', 'warning-reported ada tr']);
    expect(sent(warned(90))).toEqual([
      'sla-warned network tr',
      'warning-reported ada tr',
      'warning-reported bora en',
    ]);
    expect(sent(warned(75))).toEqual(['sla-warned network tr']);
    expect(sent({ type: 'sla-breached', clock: 'resolution' })).toEqual([
      'sla-breached network tr',
      'breach-reported bora en',
    ]);
  });

  it('R11: who is named twice for a step hears of it once', () => {
    const twice = {
      ...context.contract,
      escalations: [step('resolution', 50, 'ada'), step('resolution', 50, 'ada', 'cem')],
    };
    const keys = written(warned(50), { context: { ...context, contract: twice } }).map(({ key }) => key);
    expect(keys).toEqual(['sla-warned', 'warning-reported_ada', 'warning-reported_cem']);
  });

  it('R11: where everybody named has left, the desk’s managers hear of it, and of a breach at least they', () => {
    expect(sent({ type: 'sla-overdue', clock: 'resolution', percent: 150 })).toEqual([
      'sla-overdue network tr',
      'overdue-reported mudur tr',
    ]);
    expect(sent({ type: 'sla-breached', clock: 'response' })).toEqual([
      'sla-breached network tr',
      'breach-reported mudur tr',
    ]);
  });

  it('R11: a major incident is told to the people named who are still there', () => {
    const declared: TicketEvent = { type: 'major-declared', by: 'contract' };
    expect(sent(declared)).toEqual(['major-declared network tr', 'major-declared ada tr']);
    const alone = { ...context, named: [] };
    expect(sent(declared, { context: alone })).toEqual([
      'major-declared network tr',
      'major-declared mudur tr',
    ]);
  });

  it('U9: only people who are named for an event are read for it', () => {
    const { contract } = context;
    expect(peopleNamedFor(warned(90), { ticket, contract })).toEqual(['ada', 'bora']);
    expect(peopleNamedFor({ type: 'noted', text: 'x' }, { ticket, contract })).toEqual([]);
  });
});

describe('a child’s requester', () => {
  it('R7, R11: the holder of a child that is opened again learns that the parent stays solved', () => {
    const child = {
      ...ticket,
      solvedWithParent: { ticketId: 'P', number: 'ACME-7', resolvedAt: sampleNow },
    };
    const params = (of: Ticket) =>
      written({ type: 'reopened', reason: 'Yine' }, { ticket: of }).map(({ params: { parent } }) => parent);
    expect(params(child)).toEqual([undefined, 'ACME-7']);
    expect(params(ticket)).toEqual([undefined, 'none']);
  });
});

describe('a visit', () => {
  const visit = {
    id: 'V1',
    from: '2026-11-24T06:00:00.000Z',
    to: '2026-11-24T08:00:00.000Z',
    locationId: 'izmir',
    personId: 'ada',
    remindersSent: 0,
  };

  it('R9: that is not needed any more is told to who was to make it', () => {
    const withdrawn = { ...visit, outcome: 'withdrawn', endedAt: sampleNow } as const;
    const cancelled: TicketEvent = { type: 'cancelled', reason: 'Gerek kalmadı' };
    expect(sent(cancelled, { ticket: { ...ticket, visits: [withdrawn] } })).toContain(
      'visit-withdrawn ada tr',
    );
    const earlier = { ...withdrawn, endedAt: '2026-11-01T06:00:00.000Z' };
    expect(sent(cancelled, { ticket: { ...ticket, visits: [earlier] } })).not.toContain(
      'visit-withdrawn ada tr',
    );
  });

  it('R9: of the same person at another time withdraws nothing, and one that was made is no news', () => {
    const replaced = { ...visit, id: 'V0', outcome: 'replaced', endedAt: sampleNow } as const;
    const visits = [replaced, visit];
    expect(
      sent({ type: 'visit-scheduled', visit, replaces: 'V0' }, { ticket: { ...ticket, visits } }),
    ).toEqual(['visit-agreed ayse tr', 'visit-assigned ada tr']);
    const done: TicketEvent = { type: 'visit-reported', visitId: 'V1', outcome: 'done', text: 'Bitti' };
    expect(sent(done, { ticket: { ...ticket, visits } })).toEqual([]);
  });
});
