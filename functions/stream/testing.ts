import { marshall } from '@aws-sdk/util-dynamodb';
import type { Contract } from '../../domain/contract/contract.ts';
import type { Command } from '../../domain/ticket/command.ts';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import { calendar, contract, monday10, Story } from '../../domain/ticket/testing.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { epochMsOf } from '../../domain/values.ts';
import { giveCommand } from '../commands/give-command.ts';
import type { Commit, CommitOutcome } from '../ports/desk-table.ts';

type Options = {
  /** Which reads and commits fail, in their order. */
  faults?: Iterator<boolean>;
  /** Contracts by id; every other is the usual one. */
  contracts?: Record<string, Contract>;
};

/** Tickets in memory, with the condition of a commit, for consumers of the stream. */
export const deskInMemory = (tickets: readonly Ticket[], { faults, contracts = {} }: Options = {}) => {
  const stored = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const log: RecordedEvent[] = [];
  const stumble = async () => {
    if (faults?.next().value === true) throw new Error('the table is busy');
  };
  const load = async (id: string) => {
    await stumble();
    return stored.get(id);
  };
  const commit = async ({ ticket, expectedVersion, events }: Commit): Promise<CommitOutcome> => {
    await stumble();
    const currentVersion = stored.get(ticket.id)?.version;
    if (currentVersion !== expectedVersion) return { kind: 'stale', currentVersion };
    stored.set(ticket.id, ticket);
    log.push(...events);
    return { kind: 'committed' };
  };
  const dependencies = dependenciesOf({ load, commit, contracts });
  return {
    dependencies,
    stumble,
    log,
    ticket: (id: string) => ticketOf(stored, id),
    give: giver(dependencies),
    typesOf: (id: string) => log.filter(({ ticketId }) => ticketId === id).map(({ event }) => event.type),
  };
};

type Stored = {
  load: (id: string) => Promise<Ticket | undefined>;
  commit: (commit: Commit) => Promise<CommitOutcome>;
  contracts: Record<string, Contract>;
};

const dependenciesOf = ({ load, commit, contracts }: Stored) => ({
  tickets: { load, commit, list: async () => ({ items: [] }) },
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
});

const giver = (dependencies: ReturnType<typeof dependenciesOf>) => (ticketId: string, command: Command) =>
  giveCommand(dependencies, {
    ticketId,
    actor: new Story().factsFor('admin').actor,
    commandFor: () => command,
  });

const ticketOf = (stored: ReadonlyMap<string, Ticket>, id: string): Ticket => {
  const ticket = stored.get(id);
  if (ticket === undefined) throw new Error(`there is no ticket ${id}`);
  return ticket;
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
