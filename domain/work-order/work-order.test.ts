import { describe, expect, it } from 'vitest';
import { addBusinessMinutes } from '../calendar/business-time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { provider } from '../directory.ts';
import type { Command } from '../ticket/command.ts';
import { maySee } from '../ticket/permission.ts';
import { transition } from '../ticket/transition.ts';
import { calendar, contract, level0Contract, people, say, Story } from '../ticket/testing.ts';
import type { OrderCommand } from './command.ts';
import { ordersInSight } from './permission.ts';
import type { Holders } from './terms.ts';
import type { WorkOrder } from './work-order.ts';

const roundTheClock: Calendar = {
  ...calendar,
  id: 'round-the-clock',
  windows: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })),
};
const targets = [1, 2, 3, 4, 5].map((grade) => ({ accept: 30 * grade, done: 600 * grade }));
const holders: Holders = {
  groups: [{ id: 'network', name: { tr: 'Ağ', en: 'Network' }, level: 'L2', targetMinutes: 540 }],
  providers: [
    provider.parse({
      id: 'netco',
      name: 'Netco',
      email: 'noc@netco.example',
      calendarId: 'round-the-clock',
      targets,
      chaseMinutes: 60,
    }),
    provider.parse({ id: 'otherco', name: 'Otherco', email: 'calls@otherco.example' }),
  ],
  calendars: [roundTheClock],
};

/** A story in which the providers' own terms are known. */
class OrderStory extends Story {
  constructor(bought = contract) {
    super({ contract: bought, facts: { holders } });
  }

  order(workOrderId: string): WorkOrder {
    const found = this.ticket.workOrders.find(({ id }) => id === workOrderId);
    if (!found) throw new Error(`no work order ${workOrderId}`);
    return found;
  }
}

const at = (workOrderId: string, command: OrderCommand): Command => ({
  type: 'work-order',
  workOrderId,
  ...command,
});
const accept = (externalNumber?: string) =>
  ({ name: 'accept', body: externalNumber === undefined ? {} : { externalNumber } }) as const;
const done = { name: 'complete', body: { report: 'Kablo değişti.' } } as const;
const refuse = { name: 'refuse', body: { reason: 'Bizim hattımız değil' } } as const;
const withdraw = { name: 'cancel', body: { reason: 'Gerek kalmadı' } } as const;
const write = { name: 'comment', body: { text: 'Ne zaman?' } } as const;
const fromGroup = { type: 'order-work', body: { groupId: 'network', task: 'Portu açın' } } as const;
const fromOtherco = { type: 'order-work', body: { providerId: 'otherco', task: 'Kazın' } } as const;

const begun = (): OrderStory => {
  const story = new OrderStory();
  story.flow();
  return story;
};
const forwarded = (): OrderStory => {
  const story = begun();
  story.give('can', say.forward);
  return story;
};

describe('ordering work', () => {
  it('R15: a work order is a record of its own, in its holder’s calendar and with its holder’s targets', () => {
    const story = begun();
    expect(story.give('can', say['order-work'])).toEqual(['work-ordered']);
    const after = (minutes: number) => addBusinessMinutes(roundTheClock, story.now, minutes);
    expect(story.order('T1-1')).toEqual({
      id: 'T1-1',
      number: 'ACME-1/1',
      task: 'Kabloyu değiştirin',
      holder: { providerId: 'netco' },
      carriesTicket: false,
      status: 'ordered',
      priority: 5,
      calendarId: 'round-the-clock',
      orderedAt: story.now,
      orderedBy: 'can',
      acceptDueAt: after(150),
      dueAt: after(3000),
      nextChaseAt: after(60),
      chases: 0,
    });
    expect(story.ticket.providerId).toBeUndefined();
  });

  it('R15: several groups and providers work on one ticket at once, whoever has it', () => {
    const story = forwarded();
    story.give('can', fromGroup);
    story.give('can', fromOtherco);
    expect(story.ticket.workOrders.map(({ number, status }) => `${number} ${status}`)).toEqual([
      'ACME-1/1 ordered',
      'ACME-1/2 ordered',
      'ACME-1/3 ordered',
    ]);
    expect(story.ticket).toMatchObject({ level: 'provider', providerId: 'netco' });
  });

  it('R8: a group’s target and everything that a provider has not agreed is counted in the contract’s hours', () => {
    const story = begun();
    story.give('can', fromGroup);
    story.give('can', fromOtherco);
    const after = (minutes: number) => addBusinessMinutes(calendar, story.now, minutes);
    const [network, otherco] = story.ticket.workOrders;
    expect(network).toMatchObject({ calendarId: 'weekdays', dueAt: after(540) });
    expect(network?.acceptDueAt).toBeUndefined();
    expect(otherco).toMatchObject({ calendarId: 'weekdays', nextChaseAt: after(contract.followUpMinutes) });
    expect(otherco?.dueAt).toBeUndefined();
  });

  it('R15: a provider’s calendar that is gone is replaced by the contract’s, and the order says so', () => {
    const story = begun();
    const outcome = transition({
      ticket: story.ticket,
      command: say['order-work'],
      facts: { ...story.factsFor('can'), holders: { ...holders, calendars: [] } },
    });
    expect(outcome.ok && outcome.ticket.workOrders[0]?.calendarId).toBe('weekdays');
  });

  it('R15: a ticket has at most twenty work orders', () => {
    const story = begun();
    for (let count = 0; count < 20; count += 1) story.give('can', fromGroup);
    expect(story.refusal('can', fromGroup)).toEqual({ code: 'too-many-work-orders', limit: 20 });
  });
});

describe('a work order’s life', () => {
  it('R15: it is accepted with a number, which may be told later, and is done with a report', () => {
    const story = begun();
    story.give('can', say['order-work']);
    expect(story.give('netco', at('T1-1', accept()))).toEqual(['work-order-accepted']);
    expect(story.refusal('netco', at('T1-1', accept())).code).toBe('nothing-to-change');
    story.give('netco', at('T1-1', accept('N-7')));
    expect(story.order('T1-1')).toMatchObject({ status: 'accepted', externalNumber: 'N-7' });
    expect(story.pass(10).give('netco', at('T1-1', done))).toEqual(['work-order-completed']);
    expect(story.order('T1-1')).toMatchObject({
      status: 'done',
      report: 'Kablo değişti.',
      endedAt: story.now,
    });
    expect(story.ticket.status).toBe('in-progress');
  });

  it('R15: a refused or cancelled order leaves the ticket where it is', () => {
    const story = begun();
    story.give('can', say['order-work']);
    story.give('can', fromGroup);
    expect(story.give('netco', at('T1-1', refuse))).toEqual(['work-order-refused']);
    expect(story.give('can', at('T1-2', withdraw))).toEqual(['work-order-cancelled']);
    expect(story.ticket.stage).toBe('await-first-level');
  });

  it.each([accept('N-1'), done, refuse, withdraw, write])('R15: what has ended takes no %o', (command) => {
    const story = begun();
    story.give('can', say['order-work']);
    story.give('netco', at('T1-1', done));
    expect(story.refusal('can', at('T1-1', command))).toEqual({
      code: 'work-order-ended',
      number: 'ACME-1/1',
    });
  });

  it.each(['ayse', 'manager', 'machine', 'deskManager'] as const)(
    'R15, U6: %s gives no order and answers none',
    (who) => {
      const story = begun();
      expect(story.refusal(who, fromGroup).code).toBe('forbidden');
      story.give('can', say['order-work']);
      for (const command of [accept(), done, refuse, withdraw, write])
        expect(story.refusal(who, at('T1-1', command)).code).toBe('forbidden');
    },
  );

  it('R15, U6: a provider neither orders work nor takes it back', () => {
    const story = forwarded();
    expect(story.refusal('netco', fromGroup).code).toBe('forbidden');
    expect(story.refusal('netco', at('T1-1', withdraw)).code).toBe('forbidden');
  });
});

describe('a ticket that is with a provider', () => {
  it('R3, R15: goes with an order, and comes back when the provider hands it back', () => {
    const story = begun();
    expect(story.give('can', say.forward)).toEqual(['handed-over', 'work-ordered']);
    expect(story.order('T1-1')).toMatchObject({ carriesTicket: true, task: 'Yazıcı çalışmıyor' });
    expect(story.give('netco', say.escalate)).toEqual(['handed-over', 'work-order-cancelled']);
    expect(story.order('T1-1').status).toBe('cancelled');
  });

  it('R15: another provider gets an order of its own', () => {
    const story = forwarded();
    story.give('can', { type: 'forward', body: { providerId: 'otherco' } });
    expect(story.ticket.workOrders.map(({ status }) => status)).toEqual(['cancelled', 'ordered']);
  });

  it('R15: its number there is the order’s as well, whichever way it is told', () => {
    const story = forwarded();
    expect(
      story.give('can', { type: 'forward', body: { providerId: 'netco', externalNumber: 'N-7' } }),
    ).toEqual(['handed-over', 'work-order-accepted']);
    expect(story.order('T1-1')).toMatchObject({ status: 'accepted', externalNumber: 'N-7' });
    story.give('netco', at('T1-1', accept('N-8')));
    expect(story.ticket.externalNumber).toBe('N-8');
    expect(story.order('T1-1').externalNumber).toBe('N-8');
  });

  it('R3, R15: its solution completes the order', () => {
    const story = forwarded();
    expect(story.give('netco', say.resolve)).toEqual(['resolved', 'work-order-completed']);
    expect(story.order('T1-1')).toMatchObject({ status: 'done', report: 'Kartuş değişti.' });
  });

  it('R3, R15: completing the order solves it', () => {
    const story = forwarded();
    expect(story.give('netco', at('T1-1', done))).toEqual(['work-order-completed', 'resolved']);
    expect(story.ticket).toMatchObject({
      status: 'resolved',
      resolution: { code: 'by-provider', level: 'provider', text: 'Kablo değişti.' },
    });
  });

  it('R14, R15: the desk writes down what the provider has done, which is no solution of the desk’s', () => {
    const story = forwarded();
    story.give('can', at('T1-1', done));
    expect(story.ticket.resolution).toMatchObject({ code: 'by-provider', level: 'provider', by: 'can' });
  });

  it('R13: under a Level 0 contract the desk’s first levels do not even write it down', () => {
    const story = new OrderStory(level0Contract);
    story.flow().give('can', say.forward);
    expect(story.refusal('can', at('T1-1', done)).code).toBe('level-0-does-not-solve');
    expect(story.give('netco', at('T1-1', done))).toEqual(['work-order-completed', 'resolved']);
  });

  it('R15: when others still work on it, completing the order brings it back to the desk’s groups', () => {
    const story = forwarded();
    story.give('can', fromGroup);
    expect(story.give('netco', at('T1-1', done))).toEqual(['work-order-completed', 'handed-over']);
    expect(story.ticket).toMatchObject({ level: 'L2', groupId: 'experts', status: 'in-progress' });
    expect(story.order('T1-2').status).toBe('ordered');
  });

  it.each([
    ['netco', refuse],
    ['can', withdraw],
  ] as const)('R3: it comes back when %s ends its order', (who, command) => {
    const story = forwarded();
    expect(story.give(who, at('T1-1', command)).at(-1)).toBe('handed-over');
    expect(story.ticket).toMatchObject({ level: 'L2', groupId: 'experts', stage: 'await-resolution' });
    expect(story.ticket.providerId).toBeUndefined();
  });

  it('R15: what the desk solves itself is no provider’s work any more', () => {
    const story = forwarded();
    expect(story.give('deniz', say.resolve)).toEqual(['resolved', 'work-order-cancelled']);
  });

  it('R7: a refused solution is ordered again', () => {
    const story = forwarded();
    story.give('netco', say.resolve);
    story.give('ayse', say.reject);
    story.flow();
    expect(story.ticket).toMatchObject({ stage: 'await-resolution', providerId: 'netco' });
    expect(story.ticket.workOrders.map(({ status }) => status)).toEqual(['done', 'ordered']);
  });
});

describe('a ticket with open work orders', () => {
  it('R15, peers 18: is not solved, and the refusal names them', () => {
    const story = begun();
    story.give('can', say['order-work']);
    story.give('can', fromGroup);
    expect(story.refusal('deniz', say.resolve)).toEqual({
      code: 'work-orders-open',
      numbers: ['ACME-1/1', 'ACME-1/2'],
    });
    story.give('netco', at('T1-1', done));
    story.give('can', at('T1-2', withdraw));
    expect(story.give('deniz', say.resolve)).toEqual(['resolved']);
  });

  it('R15, peers 18: what the solver’s own group was to do is done with the solution', () => {
    const story = begun();
    story.give('can', fromGroup);
    story.give('can', { type: 'escalate', body: { groupId: 'network' } });
    expect(story.give('deniz', say.resolve)).toEqual(['resolved', 'work-order-completed']);
  });

  it.each([say.cancel, say.merge])('R15: needs no more work when it ends otherwise: %o', (command) => {
    const story = forwarded();
    story.give('can', fromOtherco);
    story.give('can', command);
    expect(story.ticket.workOrders.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  });
});

describe('chasing', () => {
  it('R4: an order is chased at its holder’s rhythm and in its holder’s hours until it is done', () => {
    const story = begun();
    story.give('can', say['order-work']);
    const ordered = story.now;
    while (story.order('T1-1').chases < 12) story.flow().ring();
    expect(story.now).toBe(addBusinessMinutes(roundTheClock, ordered, 12 * 60));
    story.give('netco', at('T1-1', done));
    expect(story.ticket.checkpoint?.kind).not.toBe('work-order-chase');
  });

  it('R4: who has just answered is asked again after a whole interval', () => {
    const story = begun();
    story.give('can', say['order-work']);
    story.pass(59).give('netco', at('T1-1', write));
    expect(story.order('T1-1').nextChaseAt).toBe(addBusinessMinutes(roundTheClock, story.now, 60));
    const asked = story.order('T1-1').nextChaseAt;
    story.pass(5).give('can', at('T1-1', write));
    expect(story.order('T1-1').nextChaseAt).toBe(asked);
  });

  it('R4: a provider that waits for the requester’s answer is not asked how it stands', () => {
    const story = forwarded();
    story.give('netco', say['request-info']);
    expect(story.ticket.checkpoint?.kind).not.toBe('work-order-chase');
    story.give('ayse', say.comment);
    expect(story.ticket.checkpoint).toEqual({
      kind: 'work-order-chase',
      at: story.order('T1-1').nextChaseAt,
    });
  });

  it('R15, peers 3: a provider’s lateness is seen while the customer’s clock runs, and while it stands still', () => {
    const story = begun();
    story.give('can', say['order-work']);
    story.give('can', say['request-info']);
    const { acceptDueAt, dueAt } = story.order('T1-1');
    while (story.order('T1-1').breachedAt === undefined) story.flow().ring();
    expect(story.order('T1-1')).toMatchObject({ acceptBreachedAt: acceptDueAt, breachedAt: dueAt });
    const missed = story.log.flatMap(({ event }) =>
      event.type === 'work-order-breached' ? [event.target] : [],
    );
    expect(missed).toEqual(['accept', 'done']);
  });

  it('R15: whoever has accepted in time has not missed that target', () => {
    const story = begun();
    story.give('can', say['order-work']);
    story.give('netco', at('T1-1', accept()));
    while (story.order('T1-1').breachedAt === undefined) story.flow().ring();
    expect(story.order('T1-1').acceptBreachedAt).toBeUndefined();
  });
});

describe('who sees what', () => {
  const story = forwarded();
  story.give('can', fromOtherco);
  const seen = (who: keyof typeof people) =>
    ordersInSight(people[who], story.ticket).map(({ number }) => number);

  it('R12, R15, peers 21: a provider sees its own orders, the desk all, the customer none', () => {
    expect(seen('netco')).toEqual(['ACME-1/1']);
    expect(seen('otherco')).toEqual(['ACME-1/2']);
    expect(seen('can')).toHaveLength(2);
    for (const who of ['ayse', 'manager', 'machine', 'rival'] as const) expect(seen(who)).toEqual([]);
  });

  it('R12: a provider sees a ticket as long as it has, or did, work on it', () => {
    const { ticket } = story;
    expect(maySee(people.otherco, ticket)).toBe(true);
    story.give('otherco', at('T1-2', refuse));
    expect(maySee(people.otherco, story.ticket)).toBe(false);
    expect(maySee(people.netco, story.ticket)).toBe(true);
  });
});
