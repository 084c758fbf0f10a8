import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { TicketListing, TicketRow } from '../../ports/desk-table.ts';
import { InvalidCursorError } from './errors.ts';
import { changed, openIn, sampleEvent, startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

/** Every test has groups, people, customers and tickets of its own. */
let run = 0;
const own = (name: string): string => `t${run}-${name}`;
const namesOf = (rows: TicketRow[]): string[] => rows.map(({ id }) => id.slice(own('').length));
beforeEach(() => void (run += 1));

const at = (hour: number): string => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
const due = (hour: number): Pick<Ticket, 'checkpoint'> => ({
  checkpoint: { kind: 'follow-up', at: at(hour) },
});
const clocks = (response: number, resolution: number): Pick<Ticket, 'sla'> => ({
  sla: { response: { target: 60, dueAt: at(response) }, resolution: { target: 480, dueAt: at(resolution) } },
});
const open = (name: string, given: Partial<Ticket> = {}): Promise<Ticket> =>
  openIn(test.table, { id: own(name), customerId: own('customer'), ...clocks(22, 23), ...given });

async function move(before: Ticket, change: Partial<Ticket>): Promise<Ticket> {
  const ticket = changed(before, change);
  const events = [sampleEvent(ticket, { type: 'noted', text: 'Not' })];
  const outcome = await test.table.commit({ ticket, expectedVersion: before.version, events });
  expect(outcome).toEqual({ kind: 'committed' });
  return ticket;
}
const close = (ticket: Ticket, hour: number): Promise<Ticket> =>
  move(ticket, { status: 'closed', stage: 'ended', closedAt: at(hour) });

type More = { status?: Ticket['status']; q?: string };
const list = async (listing: TicketListing, more: More = {}): Promise<string[]> =>
  namesOf((await test.table.list({ listing, limit: 100, ...more })).items);

async function pages(
  listing: TicketListing,
  { limit, ...more }: More & { limit: number },
): Promise<string[][]> {
  const all: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await test.table.list({ listing, limit, ...more, ...(cursor && { cursor }) });
    all.push(namesOf(page.items));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return all;
}

describe('listings', () => {
  it('R4: a group’s queue holds its open tickets by when they must be touched next', async () => {
    const groupId = own('group');
    await open('third', { groupId, ...due(12) });
    await open('second', { groupId, ...due(7) });
    await open('first', { groupId, ...due(11), ...clocks(6, 14) });
    await open('elsewhere', { groupId: own('other') });
    await close(await open('closed', { groupId }), 9);
    expect(await list({ by: 'group', groupId })).toEqual(['first', 'second', 'third']);
  });

  it('R4: a ticket that was handed over leaves one queue and enters the other', async () => {
    const ticket = await open('handed', { groupId: own('first') });
    await move(ticket, { groupId: own('second') });
    expect(await list({ by: 'group', groupId: own('first') })).toEqual([]);
    expect(await list({ by: 'group', groupId: own('second') })).toEqual(['handed']);
  });

  it('R4: an assignee and a provider see open tickets by urgency first, then the closed ones, newest first', async () => {
    const mine = { assigneeId: own('can'), providerId: own('telco') };
    await close(await open('closed-early', mine), 9);
    await close(await open('closed-late', mine), 15);
    await open('later', { ...mine, ...due(12) });
    await open('sooner', { ...mine, ...due(7) });
    const expected = ['sooner', 'later', 'closed-late', 'closed-early'];
    expect(await list({ by: 'assignee', assigneeId: own('can') })).toEqual(expected);
    expect(await list({ by: 'provider', providerId: own('telco') })).toEqual(expected);
  });

  it('U2: requesters see theirs, newest first, by id, or by e-mail in any case when the desk doesn’t know them', async () => {
    const email = `${own('veli')}@acme.example`;
    const known = { id: own('ayse'), name: 'Ayşe', email };
    await open('old', { requester: known, createdAt: at(1) });
    await open('new', { requester: known, createdAt: at(2) });
    await open('unknown', { requester: { name: 'Veli', email: email.toUpperCase() } });
    expect(await list({ by: 'requester', requesterKeys: [own('ayse')] })).toEqual(['new', 'old']);
    expect(await list({ by: 'requester', requesterKeys: [email] })).toEqual(['unknown']);
    const both = await list({ by: 'requester', requesterKeys: [own('ayse'), email] });
    expect(both.toSorted()).toEqual(['new', 'old', 'unknown']);
  });

  it('R12: a customer’s listing, with a status or without, has no other customer’s ticket', async () => {
    const [acme, globex] = [own('acme'), own('globex')];
    await open('acme-old', { customerId: acme, createdAt: at(1) });
    await close(await open('acme-new', { customerId: acme, createdAt: at(2) }), 9);
    await open('globex', { customerId: globex });
    expect(await list({ by: 'customer', customerId: acme })).toEqual(['acme-new', 'acme-old']);
    expect(await list({ by: 'customer', customerId: acme, status: 'closed' })).toEqual(['acme-new']);
    expect(await list({ by: 'customer', customerId: acme, status: 'new' })).toEqual(['acme-old']);
    expect(await list({ by: 'customer', customerId: own('acm') })).toEqual([]);
  });

  it('R4: the whole desk’s open tickets come in one order out of all shards, page by page', async () => {
    const names = Array.from({ length: 20 }, (_, nth) => `n${String(nth).padStart(2, '0')}`);
    const shuffled = names.toSorted((a, b) => a.at(-1)!.localeCompare(b.at(-1)!));
    for (const name of shuffled) {
      const minute = `2026-11-19T00:${name.slice(1)}:00.000Z`;
      await open(name, { checkpoint: { kind: 'follow-up', at: minute } });
    }
    await close(await open('closed', due(1)), 2);
    const all = (await pages({ by: 'desk' }, { limit: 6 })).flat();
    expect(all.filter((name) => /^n\d\d$/.test(name))).toEqual(names);
    expect(all).not.toContain('closed');
  });

  it('U4: rows carry what a list shows, and nothing that a search needs', async () => {
    const ticket = await open('row', { groupId: own('group'), ...due(7), pendingReason: 'provider' });
    const { items } = await test.table.list({ listing: { by: 'group', groupId: own('group') }, limit: 1 });
    const { id, number, customerId, createdAt, updatedAt } = ticket;
    expect(items).toEqual([
      {
        ...{ id, number, customerId, createdAt, updatedAt, version: 1 },
        ...{ type: 'incident', title: ticket.title, status: 'new', pendingReason: 'provider' },
        ...{ priority: 4, level: 'L0', groupId: own('group'), requesterName: 'Ayşe Işık' },
        ...{
          responseDueAt: at(22),
          resolutionDueAt: at(23),
          touchBy: at(7),
          attention: false,
          vip: false,
          major: false,
          replied: false,
        },
      },
    ]);
  });
});

describe('pages', () => {
  it('U4: lead through a listing once each, the last one without a cursor', async () => {
    const groupId = own('group');
    for (const hour of [1, 2, 3, 4, 5, 6]) await open(`h${hour}`, { groupId, ...due(hour) });
    expect(await pages({ by: 'group', groupId }, { limit: 4 })).toEqual([
      ['h1', 'h2', 'h3', 'h4'],
      ['h5', 'h6'],
    ]);
    expect(await pages({ by: 'group', groupId }, { limit: 3 })).toHaveLength(2);
    expect(await pages({ by: 'group', groupId }, { limit: 100 })).toHaveLength(1);
    expect(await pages({ by: 'group', groupId: own('empty') }, { limit: 1 })).toEqual([[]]);
  });

  it('U4: tickets that are due at the same instant are neither lost nor repeated', async () => {
    const groupId = own('group');
    for (const name of ['a', 'b', 'c', 'd', 'e']) await open(name, { groupId, ...due(5) });
    const all = (await pages({ by: 'group', groupId }, { limit: 2 })).flat();
    expect(all.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('U4: a cursor of another listing, and one that is none, are refused by name', async () => {
    await open('one', { groupId: own('group') });
    await open('two', { groupId: own('group') });
    const listing = { by: 'group', groupId: own('group') } as const;
    const { cursor = '' } = await test.table.list({ listing, limit: 1 });
    const foreign = test.table.list({ listing: { by: 'group', groupId: own('other') }, limit: 1, cursor });
    await expect(foreign).rejects.toBeInstanceOf(InvalidCursorError);
    const searched = test.table.list({ listing, q: 'yazıcı', limit: 1, cursor });
    await expect(searched).rejects.toBeInstanceOf(InvalidCursorError);
    await expect(test.table.list({ listing, limit: 1, cursor: 'b2g' })).rejects.toBeInstanceOf(
      InvalidCursorError,
    );
    expect(namesOf((await test.table.list({ listing, limit: 1, cursor })).items)).toHaveLength(1);
  });
});

describe('search within a listing', () => {
  it('U1: finds by words of number, title and requester, whichever Turkish letters and case were typed', async () => {
    const groupId = own('group');
    const requester = { name: 'İsmail Çağlı', email: 'ismail@acme.example' };
    await open('printer', { groupId, ...due(1), title: 'YAZICI ISINIYOR', number: `${own('N')}-1042` });
    await open('mail', { groupId, ...due(2), title: 'E-posta açılmıyor', requester });
    const listing = { by: 'group', groupId } as const;
    for (const q of ['yazıcı', 'yazici', 'ısınıyor', 'ISINIYOR yazıcı', '1042', `${own('n')}-1042`]) {
      expect(await list(listing, { q })).toEqual(['printer']);
    }
    for (const q of ['ismail', 'İSMAİL', 'ISMAIL caglı', 'açılmıyor çağlı']) {
      expect(await list(listing, { q })).toEqual(['mail']);
    }
    expect(await list(listing, { q: 'ismail yazıcı' })).toEqual([]);
    expect(await list(listing, { q: '  ' })).toEqual(['printer', 'mail']);
    expect(await list(listing, { q: '%' })).toEqual([]);
  });

  it('U1: pages of a search, and of a status, are full though most rows are left out', async () => {
    const groupId = own('group');
    for (const hour of Array.from({ length: 18 }, (_, nth) => nth)) {
      const wanted = hour % 3 === 0;
      await open(`h${hour}`, {
        groupId,
        ...due(hour),
        title: wanted ? 'Şifre' : 'Ağ',
        status: wanted ? 'pending' : 'new',
      });
    }
    const expected = [
      ['h0', 'h3', 'h6', 'h9'],
      ['h12', 'h15'],
    ];
    const listing = { by: 'group', groupId } as const;
    expect(await pages(listing, { q: 'sifre', limit: 4 })).toEqual(expected);
    expect(await pages(listing, { status: 'pending', limit: 4 })).toEqual(expected);
    expect(await pages(listing, { status: 'new', q: 'sifre', limit: 4 })).toEqual([[]]);
  });
});

describe('events', () => {
  it('R4: a timeline comes in pages, in order beyond the tenth version', async () => {
    let ticket = await open('long');
    for (let version = 2; version <= 12; version += 1) ticket = await move(ticket, {});
    const read = (cursor?: string) =>
      test.table.events({ ticketId: ticket.id, limit: 7, ...(cursor && { cursor }) });
    const first = await read();
    const second = await read(first.cursor);
    expect([...first.items, ...second.items].map(({ version }) => version)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(second.cursor).toBeUndefined();
    const foreign = test.table.events({ ticketId: own('other'), limit: 7, cursor: first.cursor! });
    await expect(foreign).rejects.toBeInstanceOf(InvalidCursorError);
  });

  it('R6: a day’s events of one customer come in order of time, and no other day’s or customer’s', async () => {
    const customerId = own('acme');
    const late = await open('late', { customerId, updatedAt: at(15) });
    await open('early', { customerId, updatedAt: at(3) });
    await open('foreign', { customerId: own('globex'), updatedAt: at(4) });
    await move(late, { updatedAt: '2026-11-21T00:00:00.000Z' });
    const first = await test.table.eventsOfDay({ customerId, day: '2026-11-20', limit: 1 });
    const second = await test.table.eventsOfDay({
      ...{ customerId, day: '2026-11-20', limit: 1 },
      ...(first.cursor && { cursor: first.cursor }),
    });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([`${own('early')}-1-0`, `${own('late')}-1-0`]);
    expect(second.cursor).toBeUndefined();
    const next = await test.table.eventsOfDay({ customerId, day: '2026-11-21', limit: 5 });
    expect(next.items.map(({ id }) => id)).toEqual([`${own('late')}-2-0`]);
  });
});

describe('overdue', () => {
  const overdueIn = async (before: string): Promise<string[]> => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await test.table.overdue({ before, limit: 2, ...(cursor && { cursor }) });
      all.push(...page.items.map(({ ticketId, generation }) => `${ticketId}@${generation}`));
      cursor = page.cursor;
    } while (cursor !== undefined);
    return all.filter((text) => text.startsWith(own('')));
  };

  it('R4: finds open tickets whose checkpoint has passed, and those that nothing was ever done for', async () => {
    await open('passed', { ...due(5), stage: 'await-resolution', generation: 3 });
    await open('future', { ...due(11), stage: 'await-resolution' });
    await open('never-started', { createdAt: at(4), updatedAt: at(4) });
    await open('just-opened', { createdAt: at(10), updatedAt: at(10) });
    const expected = [`${own('never-started')}@1`, `${own('passed')}@3`];
    expect(await overdueIn(at(10))).toEqual(expected);
  });

  it('R4: leaves out what has ended and what a person was called for', async () => {
    await close(await open('closed', due(1)), 2);
    const stuck = await open('stuck', due(1));
    expect(await overdueIn(at(10))).toEqual([`${own('stuck')}@1`]);
    await move(stuck, { attention: { reason: 'task-failed', since: at(2) } });
    expect(await overdueIn(at(10))).toEqual([]);
  });
});
