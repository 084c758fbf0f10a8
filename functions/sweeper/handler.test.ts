import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { Story, calendar, contract } from '../../domain/ticket/testing.ts';
import { epochMsOf } from '../../domain/values.ts';
import { sampleWorkDirectory } from '../../test/support/samples.ts';
import type { Commit } from '../ports/desk-table.ts';
import { silentLog } from '../runtime/log.ts';
import { createSweeperHandler } from './handler.ts';

const sweep = async (given: { running: boolean; hours?: Calendar | undefined }) => {
  const { running, hours } = { hours: calendar, ...given };
  const { ticket } = new Story().flow();
  const commits: Commit[] = [];
  const asked: string[] = [];
  const nowMs = epochMsOf('2026-11-10T09:00:00.000Z');
  const pages = [
    { items: [{ ticketId: ticket.id, generation: ticket.generation }], cursor: 'more' },
    { items: [{ ticketId: 'gone', generation: 1 }] },
  ];
  await createSweeperHandler({
    clock: () => nowMs,
    log: silentLog,
    workflow: { isRunning: () => Promise.resolve(running) },
    directory: {
      ...sampleWorkDirectory,
      contract: () => Promise.resolve(contract),
      calendar: () => Promise.resolve(hours),
    },
    tickets: {
      list: () => Promise.resolve({ items: [] }),
      load: (id) => Promise.resolve(id === ticket.id ? ticket : undefined),
      commit: (commit) => Promise.resolve(void commits.push(commit)).then(() => ({ kind: 'committed' })),
      overdue: ({ before }) =>
        Promise.resolve(void asked.push(before)).then(() => pages.shift() ?? { items: [] }),
    },
  })();
  return { ticket, commits, asked };
};

describe('the sweeper', () => {
  it('U8: gives an overdue ticket without an execution its next generation, on every page', async () => {
    const { ticket, commits, asked } = await sweep({ running: false });
    expect(asked).toEqual(['2026-11-10T08:45:00.000Z', '2026-11-10T08:45:00.000Z']);
    expect(
      commits.map(({ ticket: { generation }, events }) => [
        generation,
        events.map(({ event }) => event.type),
      ]),
    ).toEqual([[ticket.generation + 1, ['workflow-restarted']]]);
  });

  it('U8: leaves a ticket alone whose execution runs', async () => {
    expect((await sweep({ running: true })).commits).toEqual([]);
  });

  it('R8: calls a person to a ticket whose service hours are gone, and looks after the others', async () => {
    const { commits, asked } = await sweep({ running: false, hours: undefined });
    expect(asked).toHaveLength(2);
    expect(commits.map(({ ticket: { attention, generation } }) => [attention?.reason, generation])).toEqual([
      ['calendar weekdays is not in the directory', 1],
    ]);
  });
});
