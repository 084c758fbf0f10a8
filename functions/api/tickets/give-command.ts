import type { Principal } from '../../../domain/people/principal.ts';
import { actorOf } from '../../../domain/people/actor.ts';
import type { KnownSolution, PersonCommand } from '../../../domain/ticket/command.ts';
import type { WorkOrderCommand } from '../../../domain/work-order/command.ts';
import { hasRoleForOrder } from '../../../domain/work-order/permission.ts';
import { isOneToGive, maySee, refusalOf } from '../../../domain/ticket/permission.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { contractOf } from '../../commands/facts.ts';
import { giveCommand, type Given } from '../../commands/give-command.ts';
import type { IdempotencyRecord } from '../../ports/desk-table.ts';
import type { ApiDependencies } from '../dependencies.ts';
import type { Call, Reply } from '../http/endpoint.ts';
import { idempotencyRecordOf, sameRequest } from '../http/idempotency.ts';
import { Problem, unknownReference } from '../http/problem.ts';
import { answersOf } from '../question-sets/answered.ts';
import { expectedVersionOf } from './if-match.ts';
import { checkKnownError, solutionToOffer } from './known-solution.ts';
import { checkReferences } from './references.ts';
import { rejectionProblem } from './rejection-problem.ts';
import { ticketReply, ticketViewOf } from './ticket-view.ts';
import { visibleTicket } from './visible-ticket.ts';
import { checkVisitor } from './visitor.ts';

type CommandCall = Pick<
  Call<unknown, unknown>,
  'principal' | 'locale' | 'headers' | 'path' | 'params' | 'body'
>;

type OneCommand = PersonCommand | WorkOrderCommand;

type Request = {
  call: CommandCall;
  /** The command for a ticket that the caller sees; may throw a Problem. */
  commandFor: (ticket: Ticket) => OneCommand;
  reply: (ticket: Ticket) => Reply | Promise<Reply>;
};

/** `POST /v1/tickets/{id}/{command}`: the answer is the ticket as it then stands. */
export const givePersonCommand = (
  dependencies: ApiDependencies,
  { call, command }: { call: CommandCall; command: PersonCommand },
): Promise<Reply> =>
  giveToTicket(dependencies, {
    call,
    commandFor: () => command,
    reply: (ticket) => replyFor(dependencies, { ticket, principal: call.principal }),
  });

/**
 * Gives one person's command to a ticket or one of its work orders, if rights, references and version allow. A repetition
 * gets its first answer, also when the two overlap or the command took the ticket out of the caller's sight.
 */
export const giveToTicket = async (dependencies: ApiDependencies, request: Request): Promise<Reply> => {
  const earlier = await earlierReply(dependencies, request);
  if (earlier) return earlier;
  try {
    return await give(dependencies, request);
  } catch (error) {
    const overlapped = error instanceof Problem ? await earlierReply(dependencies, request) : undefined;
    if (overlapped) return overlapped;
    throw error;
  }
};

const give = async (dependencies: ApiDependencies, { call, commandFor, reply }: Request): Promise<Reply> => {
  const { principal } = call;
  const ticket = await visibleTicket(dependencies.tickets, { principal, idOrNumber: call.params['id'] });
  const command = commandFor(ticket);
  await checkRight(dependencies, { principal, command, ticket });
  const expectedVersion = expectedVersionOf(call.headers);
  const record = idempotencyRecordOf(call, {
    ticketId: ticket.id,
    statusCode: 200,
    nowMs: dependencies.clock(),
  });
  await checkReferences(dependencies.directory, { body: command.body, customer: { id: ticket.customerId } });
  if (command.type !== 'work-order') await checkVisitor(dependencies.directory, { command, ticket });
  const knownSolution = await knownErrorIn(dependencies, { command, ticket });
  const questionnaire = await answersOf(dependencies, { command, call, ticket });
  const resolved = await withOtherTicket(dependencies, { command, principal, ticket });
  const given = await giveCommand(dependencies, {
    ticketId: ticket.id,
    actor: actorOf(principal),
    commandFor: (current) => onlyIfSeen(resolved, { principal, ticket: current }),
    expectedVersion,
    idempotency: record,
    knownSolution,
    questionnaire,
  });
  return reply(await resultOf(dependencies, { given, record }));
};

type Attempt = { principal: Principal; command: OneCommand; ticket: Ticket };

/** Rights come first: who may not give a command learns nothing of what its body points at. */
const checkRight = async (
  { directory }: ApiDependencies,
  { principal, command, ticket }: Attempt,
): Promise<void> => {
  if (command.type === 'work-order') {
    if (!hasRoleForOrder(principal.role, command.name)) throw new Problem('forbidden');
    return;
  }
  const contract = await contractOf(directory, ticket);
  const refusal = refusalOf({ actor: actorOf(principal), command: command.type, ticket, contract });
  if (refusal?.code === 'forbidden') throw rejectionProblem(refusal);
  if (!isOneToGive(principal, ticket, command.type)) throw new Problem('forbidden');
};

/** What is offered must be for the requester's eyes, what a ticket is solved by must be the desk's. */
const knownErrorIn = async (
  { articles }: ApiDependencies,
  { command, ticket }: Omit<Attempt, 'principal'>,
): Promise<KnownSolution | undefined> => {
  if (command.type === 'offer-solution') return solutionToOffer(articles, { ...command.body, ticket });
  const knownErrorId = command.type === 'resolve' ? command.body.knownErrorId : undefined;
  if (knownErrorId !== undefined)
    await checkKnownError(articles, { knownErrorId, customerId: ticket.customerId });
  return undefined;
};

/** Somebody else's command may have taken the ticket out of the caller's sight meanwhile. */
const onlyIfSeen = (command: OneCommand, { principal, ticket }: Omit<Attempt, 'command'>): OneCommand => {
  if (!maySee(principal, ticket)) throw new Problem('unknown-ticket');
  return command;
};

/** Keys are each caller's own, so that whoever repeats a request has seen its ticket before. */
const earlierReply = async (
  { tickets, clock }: ApiDependencies,
  { call, reply }: Request,
): Promise<Reply | undefined> => {
  const record = idempotencyRecordOf(call, { ticketId: '', statusCode: 200, nowMs: clock() });
  const earlier = record && (await tickets.idempotency(record.key));
  if (!record || !earlier) return undefined;
  const ticket = await tickets.load(sameRequest(earlier, record).response.ticketId);
  return ticket && reply(ticket);
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
): Promise<OneCommand> => {
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
