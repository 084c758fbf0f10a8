import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '../../../domain/values.ts';
import type { IdempotencyRecord } from '../../ports/desk-table.ts';
import { TooLargeError } from './errors.ts';
import { idempotencyKey, ticketKey } from './keys.ts';
import {
  changed,
  openIn,
  sampleEvent,
  sampleTicket,
  startTestTable,
  tableName,
  type TestTable,
} from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const dayMs = 24 * 60 * 60 * 1_000;
const keep = (key: string, ticketId: string, fingerprint = 'hash'): IdempotencyRecord => ({
  key,
  fingerprint,
  response: { statusCode: 201, ticketId },
  expiresAt: instantOf(test.clock.nowMs + dayMs),
});
const noted = { type: 'noted', text: 'Aradım.' } as const;

describe('commit', () => {
  it('R2: an accepted call is stored with its number and its event, and read back as it was', async () => {
    const ticket = sampleTicket({ id: 'whole', number: 'ACME-1001' });
    const opened = sampleEvent(ticket, { type: 'opened', ticket });
    expect(await test.table.commit({ ticket, events: [opened] })).toEqual({ kind: 'committed' });
    expect(await test.table.load('whole')).toEqual(ticket);
    expect(await test.table.idOfNumber('ACME-1001')).toBe('whole');
    expect(await test.table.events({ ticketId: 'whole', limit: 10 })).toEqual({ items: [opened] });
  });

  it('R2: what was never stored is not there', async () => {
    expect(await test.table.load('nobody')).toBeUndefined();
    expect(await test.table.idOfNumber('ACME-9')).toBeUndefined();
    expect(await test.table.idempotency('none')).toBeUndefined();
  });

  it('R2: names, emoji and hostile text are stored letter by letter', async () => {
    const title = "İSMAİL O'Neil <script>alert(1)</script> 🖨️ مرحبا \u0000";
    await openIn(test.table, { id: 'letters', title });
    expect((await test.table.load('letters'))?.title).toBe(title);
  });

  it('R4: a later state takes the place of an earlier one, and the events keep their order', async () => {
    const first = await openIn(test.table, { id: 'later' });
    const second = changed(first, { status: 'in-progress', assigneeId: 'can' });
    const events = [
      sampleEvent(second, { type: 'assigned', assigneeId: 'can' }, 0),
      sampleEvent(second, noted, 1),
    ];
    expect(await test.table.commit({ ticket: second, expectedVersion: 1, events })).toEqual({
      kind: 'committed',
    });
    expect(await test.table.load('later')).toEqual(second);
    const { items } = await test.table.events({ ticketId: 'later', limit: 10 });
    expect(items.map(({ id }) => id)).toEqual(['later-1-0', 'later-2-0', 'later-2-1']);
  });

  it('U8: a commit on an old version is stale, names the version that stands, and stores nothing', async () => {
    const first = await openIn(test.table, { id: 'race' });
    const second = changed(first, { title: 'İlk' });
    await test.table.commit({ ticket: second, expectedVersion: 1, events: [sampleEvent(second, noted)] });
    const late = changed(first, { title: 'Geç kalan' });
    const outcome = await test.table.commit({
      ticket: late,
      expectedVersion: 1,
      events: [sampleEvent(late, noted, 1)],
      idempotency: keep('race', 'race'),
    });
    expect(outcome).toEqual({ kind: 'stale', currentVersion: 2 });
    expect(await test.table.load('race')).toEqual(second);
    expect((await test.table.events({ ticketId: 'race', limit: 10 })).items).toHaveLength(2);
    expect(await test.table.idempotency('race')).toBeUndefined();
  });

  it('U8: a commit on a ticket that does not exist is stale without a version', async () => {
    const ticket = sampleTicket({ id: 'ghost', version: 4 });
    expect(await test.table.commit({ ticket, expectedVersion: 3, events: [] })).toEqual({
      kind: 'stale',
      currentVersion: undefined,
    });
  });

  it('U8: of 20 commits on the same version exactly one wins', async () => {
    const first = await openIn(test.table, { id: 'crowd' });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => {
        const ticket = changed(first, { title: `Deneme ${nth}` });
        return test.table.commit({ ticket, expectedVersion: 1, events: [sampleEvent(ticket, noted)] });
      }),
    );
    expect(outcomes.filter(({ kind }) => kind === 'committed')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'stale')).toHaveLength(19);
    expect((await test.table.load('crowd'))?.version).toBe(2);
  });

  it('R2: a description of 100,000 letters of three bytes fits; more than an item holds is refused by name', async () => {
    const description = '中'.repeat(100_000);
    await openIn(test.table, { id: 'long', description });
    expect((await test.table.load('long'))?.description).toBe(description);
    const ticket = sampleTicket({ id: 'too-long', description: '\u0000'.repeat(100_000) });
    await expect(test.table.commit({ ticket, events: [] })).rejects.toBeInstanceOf(TooLargeError);
    expect(await test.table.load('too-long')).toBeUndefined();
  });

  it('R2: a number that is taken refuses the call, and stores nothing of it', async () => {
    await openIn(test.table, { id: 'holder', number: 'ACME-7' });
    const ticket = sampleTicket({ id: 'second', number: 'ACME-7' });
    await expect(test.table.commit({ ticket, events: [] })).rejects.toThrow(/number of ticket second/);
    expect(await test.table.load('second')).toBeUndefined();
    expect(await test.table.idOfNumber('ACME-7')).toBe('holder');
  });
});

describe('Idempotency-Key', () => {
  it('U4: a key that was used is answered with its record, and nothing is stored', async () => {
    const ticket = sampleTicket({ id: 'once' });
    const record = keep('key-1', 'once');
    expect(await test.table.commit({ ticket, events: [], idempotency: record })).toEqual({
      kind: 'committed',
    });
    expect(await test.table.idempotency('key-1')).toEqual(record);
    const again = sampleTicket({ id: 'twice' });
    const outcome = await test.table.commit({
      ticket: again,
      events: [],
      idempotency: keep('key-1', 'twice', 'other'),
    });
    expect(outcome).toEqual({ kind: 'repeated', record });
    expect(await test.table.load('twice')).toBeUndefined();
  });

  it('U4: of 20 concurrent calls with one key exactly one opens a ticket', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => {
        const ticket = sampleTicket({ id: `same-${nth}` });
        return test.table.commit({ ticket, events: [], idempotency: keep('key-2', ticket.id) });
      }),
    );
    const winners = outcomes.flatMap(({ kind }, nth) => (kind === 'committed' ? [`same-${nth}`] : []));
    expect(winners).toHaveLength(1);
    const records = outcomes.flatMap((outcome) => (outcome.kind === 'repeated' ? [outcome.record] : []));
    expect(records).toHaveLength(19);
    expect(new Set(records.map(({ response }) => response.ticketId))).toEqual(new Set(winners));
  });

  it('U4: a repeated command is told so, though its version is old by its own first time', async () => {
    const first = await openIn(test.table, { id: 'repeat' });
    const ticket = changed(first, {});
    const record = keep('key-3', 'repeat');
    const change = { ticket, expectedVersion: 1, events: [sampleEvent(ticket, noted)], idempotency: record };
    expect(await test.table.commit(change)).toEqual({ kind: 'committed' });
    expect(await test.table.commit(change)).toEqual({ kind: 'repeated', record });
  });

  it('U4: an expired key is free again by the injected clock, and carries a ttl in epoch seconds', async () => {
    const record = keep('key-4', 'early');
    await test.table.commit({ ticket: sampleTicket({ id: 'early' }), events: [], idempotency: record });
    const { Item } = await test.database.documents.send(
      new GetCommand({ TableName: tableName, Key: idempotencyKey('key-4') }),
    );
    expect(Item?.['ttl']).toBe(Date.parse(record.expiresAt) / 1_000);
    test.clock.nowMs += dayMs;
    expect(await test.table.idempotency('key-4')).toBeUndefined();
    const later = keep('key-4', 'late');
    expect(
      await test.table.commit({ ticket: sampleTicket({ id: 'late' }), events: [], idempotency: later }),
    ).toEqual({ kind: 'committed' });
    expect(await test.table.idempotency('key-4')).toEqual(later);
  });
});

describe('what is read', () => {
  it('U8: a ticket that was damaged in the table is refused, not passed on', async () => {
    await openIn(test.table, { id: 'damaged' });
    const { Item } = await test.database.documents.send(
      new GetCommand({ TableName: tableName, Key: ticketKey('damaged') }),
    );
    await test.database.documents.send(
      new PutCommand({
        TableName: tableName,
        Item: { ...Item, ticket: String(Item?.['ticket']).replace('"new"', '"lost"') },
      }),
    );
    await expect(test.table.load('damaged')).rejects.toThrow(/status/);
  });
});
