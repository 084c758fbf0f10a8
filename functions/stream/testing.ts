import { marshall } from '@aws-sdk/util-dynamodb';
import { calendar, contract, monday10, Story } from '../../domain/ticket/testing.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import type { Command } from '../../domain/ticket/command.ts';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { epochMsOf } from '../../domain/values.ts';
import { giveCommand } from '../commands/give-command.ts';

/** Tickets in memory, with the condition of a commit; `faults` says which loads and commits fail. */
export const deskInMemory = (
  tickets: Ticket[],
  {
    faults = [].values(),
    contracts = {},
  }: { faults?: Iterator<boolean>; contracts?: Record<string, Contract> } = {},
) => {
  const stored = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const log: RecordedEvent[] = [];
  const stumble = async () => {
    if (faults.next().value) throw new Error('the table is busy');
  };
  const dependencies = {
    tickets: {
      load: async (id: string) => {
        await stumble();
        return stored.get(id);
      },
      commit: async ({
        ticket,
        expectedVersion,
        events,
      }: {
        ticket: Ticket;
        expectedVersion?: number;
        events: RecordedEvent[];
      }) => {
        await stumble();
        const currentVersion = stored.get(ticket.id)?.version;
        if (currentVersion !== expectedVersion) return { kind: 'stale', currentVersion } as const;
        stored.set(ticket.id, ticket);
        log.push(...events);
        return { kind: 'committed' } as const;
      },
      list: async () => ({ items: [] }),
    },
    directory: {
      contract: async (id: string) => contracts[id] ?? contract,
      calendar: async () => calendar,
      groups: async () => [],
      providers: async () => [],
      people: async () => [],
      person: async () => undefined,
    },
    clock: () => epochMsOf(monday10),
    log: () => undefined,
  };
  return {
    dependencies,
    stumble,
    log,
    ticket: (id: string) => stored.get(id)!,
    give: (id: string, command: Command) =>
      giveCommand(dependencies, {
        ticketId: id,
        actor: new Story().factsFor('admin').actor,
        commandFor: () => command,
      }),
    typesOf: (id: string) => log.filter(({ ticketId }) => ticketId === id).map(({ event }) => event.type),
  };
};

/** New items as the stream delivers them. */
export const batchOf = (items: readonly { pk: string; sk: string }[]) => ({
  Records: items.map((item, index) => ({
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: String(index),
      Keys: marshall({ pk: item.pk, sk: item.sk }),
      NewImage: marshall(item, { removeUndefinedValues: true }),
    },
  })),
});

/** A ticket that waits to be worked on, by the id that it is to have. */
export const namedTicket = (id: string, given: Partial<Ticket> = {}): Ticket => ({
  ...new Story().flow().ticket,
  id,
  number: `ACME-${id}`,
  ...given,
});
