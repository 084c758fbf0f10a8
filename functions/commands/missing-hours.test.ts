import { describe, expect, it, vi } from 'vitest';
import { calendar as calendarSchema } from '../../domain/calendar/calendar.ts';
import { epochMsOf } from '../../domain/values.ts';
import { sampleContract, sampleNow, sampleTicket, sampleWorkDirectory } from '../../test/support/samples.ts';
import type { Commit } from '../ports/desk-table.ts';
import { type CommandDependencies, giveCommand } from './give-command.ts';

const deskWith = (directory: Partial<CommandDependencies['directory']>, ticket: object = {}) => {
  const commit = vi.fn(async (_: Commit) => ({ kind: 'committed' }) as const);
  const dependencies: CommandDependencies = {
    tickets: { load: async () => sampleTicket(ticket), list: async () => ({ items: [] }), commit },
    directory: { ...sampleWorkDirectory, contract: async () => sampleContract, ...directory },
    clock: () => epochMsOf(sampleNow),
  };
  const note = () =>
    giveCommand(dependencies, {
      ticketId: 't1',
      actor: { kind: 'person', id: 'emre', name: 'Emre', role: 'agent', level: 'L2' },
      commandFor: () => ({ type: 'assign', body: { assigneeId: 'emre' } }),
    });
  return { note, commit };
};
const neverOpen = calendarSchema.parse({
  ...{ id: 'weekdays', name: 'Hiç', timeZone: 'UTC', windows: [], holidays: [] },
});

describe('a ticket whose promise has lost its records', () => {
  it.each([
    [
      'the calendar is gone',
      { calendar: async () => undefined },
      'calendar weekdays is not in the directory',
    ],
    [
      'the contract is gone',
      { contract: async () => undefined },
      'contract acme-contract is not in the directory',
    ],
    [
      'the calendar never opens',
      { calendar: async () => neverOpen },
      'calendar weekdays has no open minute in two years',
    ],
  ])(
    'R8: shows that it needs a person when %s, and no clock runs round the clock instead',
    async (_what, directory, reason) => {
      const { note, commit } = deskWith(directory);
      await expect(note()).rejects.toThrow(reason);
      expect(commit).toHaveBeenCalledTimes(1);
      const [committed] = commit.mock.calls[0]!;
      expect(committed.ticket.attention).toEqual({ reason, since: sampleNow });
      expect(committed.events.map(({ event }) => event.type)).toEqual(['attention-needed']);
      expect(committed.ticket.sla).toEqual(sampleTicket().sla);
    },
  );

  it('R8: shows it once, however often somebody tries', async () => {
    const { note, commit } = deskWith(
      { calendar: async () => undefined },
      { attention: { reason: 'earlier', since: sampleNow } },
    );
    await expect(note()).rejects.toThrow('not in the directory');
    expect(commit).not.toHaveBeenCalled();
  });
});
