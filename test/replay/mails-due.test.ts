import { describe, expect, it } from 'vitest';
import type { TicketEvent } from '../../domain/ticket/event.ts';
import type { OutboxRow } from '../../local/mail/mail.ts';
import {
  sampleContract,
  sampleCustomer,
  sampleEvent,
  sampleGroup,
  sampleNow,
  sampleProvider,
  sampleTicket,
} from '../support/samples.ts';
import { mailFaults, mailsDue } from './mails-due.ts';

const opened = sampleTicket({ groupId: 'silent' });
const context = {
  consoleUrl: '',
  timeZone: 'UTC',
  customer: sampleCustomer,
  groups: [sampleGroup, { ...sampleGroup, id: 'silent', email: undefined }],
  providers: [sampleProvider],
  staff: [],
  named: [],
  locations: [],
  contract: sampleContract,
};
const requester = 'ayse@acme.example';

/** Events, each in a commit of its own, `minutes` after the opening. */
const storyOf = (...events: [minutes: number, event: TicketEvent][]) =>
  events.map(([minutes, event], index) =>
    sampleEvent(event, {
      id: `t1-${index + 1}-0`,
      version: index + 1,
      at: new Date(Date.parse(sampleNow) + minutes * 60_000).toISOString(),
    }),
  );
const dueOf = (...events: Parameters<typeof storyOf>) =>
  mailsDue(storyOf(...events), opened, context).map(
    ({ event, template, to, certain }) => `${event} ${template} ${to}${certain ? '' : '?'}`,
  );

const refused: TicketEvent = { type: 'reopened', reason: 'Yine' };
const handedOver: TicketEvent = { type: 'handed-over', level: 'L2', groupId: 'network' };

describe('mails that are due', () => {
  it('R1: are those of every event, with the event’s mark', () => {
    expect(
      dueOf([0, { type: 'opened', ticket: opened }], [5, handedOver], [6, { type: 'noted', text: 'x' }]),
    ).toEqual([
      `t1-1-0 acknowledged ${requester}`,
      `t1-2-0 work-received network@desk.example`,
      `t1-2-0 handed-over ${requester}`,
    ]);
  });

  it('R3: go to whoever had the ticket at the time', () => {
    const written: TicketEvent = { type: 'commented', text: 'Ne zaman?', humanContact: true };
    expect(dueOf([0, handedOver], [5, written], [9, { ...handedOver, groupId: 'silent' }])).toContain(
      `t1-2-0 commented ${requester}`,
    );
    expect(dueOf([0, handedOver], [5, refused], [9, { ...handedOver, groupId: 'silent' }])).toContain(
      't1-2-0 work-reopened network@desk.example',
    );
  });

  it('R3: may come or not where the ticket changed hands in the same moment', () => {
    expect(dueOf([5, refused], [5, handedOver])).toContain('t1-1-0 work-reopened network@desk.example?');
  });
});

describe('mails that were sent', () => {
  const due = mailsDue(storyOf([0, { type: 'opened', ticket: opened }]), opened, context);
  const maybe = due.map((mark) => ({ ...mark, certain: false }));
  const sent = (over: Partial<OutboxRow> = {}): OutboxRow => ({
    id: 'm1',
    at: sampleNow,
    from: 'desk@desk.example',
    to: 'Ayşe <AYSE@acme.example>',
    subject: '[ACME-1042]',
    event: 't1-1-0',
    template: 'acknowledged',
    ...over,
  });

  it('R4: are right when each came once', () => {
    expect(mailFaults(due, [sent()])).toEqual([]);
    expect(mailFaults(maybe, [sent()])).toEqual([]);
    expect(mailFaults(maybe, [])).toEqual([]);
  });

  it.each([
    ['one is missing', [], /^a mail is missing: t1-1-0 acknowledged ayse@acme\.example$/],
    ['one came twice', [sent(), sent({ id: 'm2' })], /^a mail was sent 2 times/],
    ['one was not due', [sent(), sent({ event: 't1-9-0' })], /^a mail was not due: t1-9-0/],
    ['one went to another', [sent(), sent({ to: 'x@y.example' })], /^a mail was not due: .*x@y\.example$/],
  ])('R4: are wrong when %s', (_what, mails, fault) => {
    const faults = mailFaults(due, mails);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });
});
