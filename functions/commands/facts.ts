import { CalendarNeverOpensError } from '../../domain/calendar/business-time.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import type { Actor } from '../../domain/people/principal.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import type { Instant } from '../../domain/values.ts';
import type { Directory } from '../ports/desk-table.ts';

/** A record that another record points at is not there: the directory is damaged. */
export class MissingRecordError extends Error {
  override name = 'MissingRecordError';
}

/** Whether a promise cannot be kept because of the records behind it: what was promised, or in which hours, is not there. */
export const isUnkeepable = (error: unknown): error is MissingRecordError | CalendarNeverOpensError =>
  error instanceof MissingRecordError || error instanceof CalendarNeverOpensError;

/** The version of the contract that the ticket was opened under: what was promised then still holds. */
export const contractOf = async (
  directory: Pick<Directory, 'contract'>,
  ticket: Pick<Ticket, 'contractId' | 'contractVersion'>,
): Promise<Contract> =>
  required(
    await directory.contract(ticket.contractId, ticket.contractVersion),
    `contract ${ticket.contractId}`,
  );

/** All that a decision may look at besides the ticket. */
export const factsFor = async (
  directory: Pick<Directory, 'calendar'>,
  { contract, actor, now }: { contract: Contract; actor: Actor; now: Instant },
) => ({
  now,
  actor,
  contract,
  calendar: required(await directory.calendar(contract.calendarId), `calendar ${contract.calendarId}`),
});

/** @throws MissingRecordError when the record is not there */
export const required = <Item>(item: Item | undefined, what: string): Item => {
  if (item === undefined) throw new MissingRecordError(`${what} is not in the directory`);
  return item;
};
