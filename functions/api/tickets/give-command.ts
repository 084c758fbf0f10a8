import type { Principal } from '../../../domain/people/principal.ts';
import { actorOf } from '../../../domain/people/actor.ts';
import type { PersonCommand } from '../../../domain/ticket/command.ts';
import { isOneToGive, maySee, refusalOf } from '../../../domain/ticket/permission.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { contractOf } from '../../commands/facts.ts';
import { giveCommand, type Given } from '../../commands/give-command.ts';
import type { IdempotencyRecord } from '../../ports/desk-table.ts';
import type { ApiDependencies } from '../dependencies.ts';
import type { Call, Reply } from '../http/endpoint.ts';
import { idempotencyRecordOf, sameRequest } from '../http/idempotency.ts';
import { Problem, unknownReference } from '../http/problem.ts';
import { expectedVersionOf } from './if-match.ts';
import { checkReferences } from './references.ts';
import { rejectionProblem } from './rejection-problem.ts';
import { ticketReply, ticketViewOf } from './ticket-view.ts';
import { visibleTicket } from './visible-ticket.ts';

type CommandCall = Pick<Call<unknown, unknown>, 'principal' | 'headers' | 'path' | 'params' | 'body'>;

type Request = { call: CommandCall; command: PersonCommand };

/**
 * `POST /v1/tickets/{id}/{command}`: gives one person's command to the ticket, if rights, references and version allow. A
 * repetition gets its first answer, also when the two overlap or the command took the ticket out of the caller's sight.
 */
export const givePersonCommand = async (dependencies: ApiDependencies, request: Request): Promise<Reply> => {
  const earlier = await earlierReply(dependencies, request.call);
  if (earlier) return earlier;
  try {
    return await give(dependencies, request);
  } catch (error) {
    const overlapped = error instanceof Problem ? await earlierReply(dependencies, request.call) : undefined;
    if (overlapped) return overlapped;
    throw error;
  }
};

const give = async (dependencies: ApiDependencies, { call, command }: Request): Promise<Reply> => {
  const { principal } = call;
  const ticket = await visibleTicket(dependencies.tickets, { principal, idOrNumber: call.params['id'] });
  await checkRight(dependencies, { principal, command, ticket });
  const expectedVersion = expectedVersionOf(call.headers);
  const record = idempotencyRecordOf(call, {
    ticketId: ticket.id,
    statusCode: 200,
    nowMs: dependencies.clock(),
  });
  await checkReferences(dependencies.directory, { body: command.body, customer: { id: ticket.customerId } });
  const resolved = await withOtherTicket(dependencies, { command, principal, ticket });
  const given = await giveCommand(dependencies, {
    ticketId: ticket.id,
    actor: actorOf(principal),
    commandFor: (current) => onlyIfSeen(resolved, { principal, ticket: current }),
    expectedVersion,
    idempotency: record,
  });
  return replyFor(dependencies, { ticket: await resultOf(dependencies, { given, record }), principal });
};

type Attempt = { principal: Principal; command: PersonCommand; ticket: Ticket };

/** Rights come first: who may not give a command learns nothing of what its body points at. */
const checkRight = async (
  { directory }: ApiDependencies,
  { principal, command, ticket }: Attempt,
): Promise<void> => {
  const contract = await contractOf(directory, ticket);
  const refusal = refusalOf({ actor: actorOf(principal), command: command.type, ticket, contract });
  if (refusal?.code === 'forbidden') throw rejectionProblem(refusal);
  if (!isOneToGive(principal, ticket, command.type)) throw new Problem('forbidden');
};

/** Somebody else's command may have taken the ticket out of the caller's sight meanwhile. */
const onlyIfSeen = (
  command: PersonCommand,
  { principal, ticket }: Omit<Attempt, 'command'>,
): PersonCommand => {
  if (!maySee(principal, ticket)) throw new Problem('unknown-ticket');
  return command;
};

/** Keys are each caller's own, so that whoever repeats a request has seen its ticket before. */
const earlierReply = async (dependencies: ApiDependencies, call: CommandCall): Promise<Reply | undefined> => {
  const { tickets, clock } = dependencies;
  const record = idempotencyRecordOf(call, { ticketId: '', statusCode: 200, nowMs: clock() });
  const earlier = record && (await tickets.idempotency(record.key));
  if (!record || !earlier) return undefined;
  const ticket = await tickets.load(sameRequest(earlier, record).response.ticketId);
  return ticket && replyFor(dependencies, { ticket, principal: call.principal });
};

const resultOf = async (
  { tickets }: ApiDependencies,
  { given, record }: { given: Given; record: IdempotencyRecord | undefined },
): Promise<Ticket> => {
  if (given.kind === 'missing') throw new Problem('unknown-ticket');
  if (given.kind === 'stale')
    throw new Problem('precondition-failed', { headers: { etag: `"${given.ticket.version}"` } });
  if (given.kind === 'rejected') throw rejectionProblem(given.rejection);
  if (given.kind === 'done') return given.ticket;
  const ticket = record && (await tickets.load(sameRequest(given.record, record).response.ticketId));
  if (!ticket) throw new Problem('try-again');
  return ticket;
};

const replyFor = async (
  { directory }: ApiDependencies,
  { ticket, principal }: { ticket: Ticket; principal: Principal },
): Promise<Reply> => {
  const contract = await contractOf(directory, ticket);
  return ticketReply(ticket, { body: ticketViewOf(ticket, { principal, contract }), statusCode: 200 });
};

/** The other ticket of a link or merge, by id or number: it exists, and belongs to the same customer (R12). */
const withOtherTicket = async (
  { tickets }: ApiDependencies,
  { command, principal, ticket }: Attempt,
): Promise<PersonCommand> => {
  const otherOf = async (field: string, idOrNumber: string): Promise<Ticket> => {
    const other = await visibleTicket(tickets, { principal, idOrNumber }).catch((error: unknown) => {
      throw error instanceof Problem ? unknownReference(field) : error;
    });
    if (other.customerId !== ticket.customerId) throw unknownReference(field);
    return other;
  };
  if (command.type === 'link')
    return {
      ...command,
      body: { ...command.body, ticketId: (await otherOf('ticketId', command.body.ticketId)).id },
    };
  if (command.type === 'merge')
    return { ...command, body: { into: stillOpen(await otherOf('into', command.body.into)).id } };
  return command;
};

/** What has ended cannot go on for both. */
const stillOpen = (target: Ticket): Ticket => {
  if (target.stage !== 'ended') return target;
  throw new Problem('not-allowed-from-here', { params: { status: target.status } });
};
