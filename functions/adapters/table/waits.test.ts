import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed, openIn, sampleEvent, startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

describe('park', () => {
  it('R4: stores the token while the ticket stands where the wait expects it, the latest one over an earlier', async () => {
    await openIn(test.table, { id: 'waiting', turn: 3, generation: 2 });
    const wait = { ticketId: 'waiting', generation: 2, turn: 3, token: 'token-1' };
    expect(await test.table.waitOf('waiting')).toBeUndefined();
    expect(await test.table.park(wait)).toBe(true);
    expect(await test.table.waitOf('waiting')).toEqual(wait);
    expect(await test.table.park({ ...wait, token: 'token-2' })).toBe(true);
    expect(await test.table.waitOf('waiting')).toEqual({ ...wait, token: 'token-2' });
  });

  it('R4: stores nothing once the ticket has moved on, began a new generation, or is not there', async () => {
    await openIn(test.table, { id: 'moved', turn: 4, generation: 2 });
    const wait = { ticketId: 'moved', generation: 2, turn: 4, token: 'token' };
    expect(await test.table.park({ ...wait, turn: 3 })).toBe(false);
    expect(await test.table.park({ ...wait, generation: 1 })).toBe(false);
    expect(await test.table.park({ ...wait, ticketId: 'nowhere' })).toBe(false);
    expect(await test.table.waitOf('moved')).toBeUndefined();
  });

  it('R4: in a race with a command it says whether the token was stored, and nothing is stored half', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, async (_, nth) => {
        const before = await openIn(test.table, { id: `race-${nth}` });
        const after = changed(before, { turn: 2, stage: 'await-resolution' });
        const event = sampleEvent(after, { type: 'noted', text: 'Not' });
        const command = () => test.table.commit({ ticket: after, expectedVersion: 1, events: [event] });
        const park = () => test.table.park({ ticketId: before.id, generation: 1, turn: 1, token: 'token' });
        const [committed, parked] =
          nth % 2 === 0
            ? await Promise.all([command(), park()])
            : (await Promise.all([park(), command()])).toReversed();
        return { committed, parked, wait: await test.table.waitOf(before.id) };
      }),
    );
    for (const { committed, parked, wait } of outcomes) {
      expect(committed).toEqual({ kind: 'committed' });
      expect(wait !== undefined).toBe(parked);
    }
  });
});

describe('mail log', () => {
  it('U5: a mail that was sent is known by its event and template, by no other', async () => {
    const mail = {
      eventId: 'a-1-0',
      ticketId: 'a',
      template: 'opened',
      to: 'ayse@acme.example',
      sentAt: '2026-11-20T09:00:00.000Z',
    };
    expect(await test.table.sent('a-1-0', 'opened')).toBe(false);
    await test.table.record(mail);
    await test.table.record(mail);
    expect(await test.table.sent('a-1-0', 'opened')).toBe(true);
    expect(await test.table.sent('a-1-0', 'escalated')).toBe(false);
    expect(await test.table.sent('a-1', 'opened')).toBe(false);
  });
});
