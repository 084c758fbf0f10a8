import type { Clock } from '../../domain/values.ts';
import type { Actor } from '../../domain/people/principal.ts';
import type { Questionnaire } from '../../domain/question-set/questionnaire.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import type { Command, KnownSolution } from '../../domain/ticket/command.ts';
import type { Facts } from '../../domain/ticket/facts.ts';
import type { Rejection } from '../../domain/ticket/rejection.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { type Transition, transition } from '../../domain/ticket/transition.ts';
import { instantOf } from '../../domain/values.ts';
import type { Directory, IdempotencyRecord, TicketStore } from '../ports/desk-table.ts';
import { nextAssignee } from './by-load.ts';
import { callAttention } from './call-attention.ts';
import { ConflictError } from './conflict-error.ts';
import { contractOf, factsFor, isUnkeepable } from './facts.ts';
import { familyFacts } from './family-facts.ts';
import { type WorkDirectory, workFacts } from './work-facts.ts';

export type CommandDependencies = {
  tickets: Pick<TicketStore, 'load' | 'commit' | 'list'>;
  directory: Pick<Directory, 'contract'> & WorkDirectory;
  clock: Clock;
};

export type CommandRequest = {
  ticketId: string;
  actor: Actor;
  /** The command for the ticket as it stands; undefined when nothing is to be done any more. */
  commandFor: (ticket: Ticket, contract: Contract) => Command | undefined | Promise<Command | undefined>;
  /** The solution that the command offers. */
  knownSolution?: KnownSolution | undefined;
  /** The only version that the caller accepts (`If-Match`). */
  expectedVersion?: number | undefined;
  idempotency?: IdempotencyRecord | undefined;
  /** What the answers of an `answer-questions` come to. */
  questionnaire?: Questionnaire | undefined;
};

export type Given =
  | { kind: 'done'; ticket: Ticket }
  | { kind: 'missing' }
  | { kind: 'stale'; ticket: Ticket }
  | { kind: 'rejected'; ticket: Ticket; rejection: Rejection }
  | { kind: 'repeated'; record: IdempotencyRecord };

const attempts = 8;

/**
 * Load, decide, commit: the one way by which anything changes a ticket. A lost race is decided anew on the ticket as it
 * then stands, unless the caller insisted on a version. A ticket whose contract or service hours are missing calls for an
 * operator, whoever found it out: no clock runs by hours that nobody agreed on.
 *
 * @throws ConflictError when the race is lost every time
 * @throws MissingRecordError, CalendarNeverOpensError after the ticket has been marked
 */
export const giveCommand = async (
  dependencies: CommandDependencies,
  request: CommandRequest,
): Promise<Given> => {
  try {
    return await tryUntilCommitted(dependencies, request);
  } catch (error) {
    if (isUnkeepable(error))
      await callAttention(dependencies, { ticketId: request.ticketId, reason: error.message });
    throw error;
  }
};

const tryUntilCommitted = async (
  dependencies: CommandDependencies,
  request: CommandRequest,
): Promise<Given> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const given = await tryCommand(dependencies, request);
    if (given) return given;
  }
  throw new ConflictError(`ticket ${request.ticketId} changed ${attempts} times during one command`);
};

const tryCommand = async (
  dependencies: CommandDependencies,
  request: CommandRequest,
): Promise<Given | undefined> => {
  const ticket = await dependencies.tickets.load(request.ticketId);
  if (!ticket) return { kind: 'missing' };
  if (request.expectedVersion !== undefined && request.expectedVersion !== ticket.version)
    return { kind: 'stale', ticket };
  const contract = await contractOf(dependencies.directory, ticket);
  const command = await request.commandFor(ticket, contract);
  if (!command) return { kind: 'done', ticket };
  return decideAndCommit(dependencies, { request, ticket, contract, command });
};

type Situation = {
  request: CommandRequest;
  ticket: Ticket;
  contract: Contract;
  command: Command;
};

const decideAndCommit = async (
  dependencies: CommandDependencies,
  { request, ticket, contract, command }: Situation,
): Promise<Given | undefined> => {
  const now = instantOf(dependencies.clock());
  const facts = await factsFor(dependencies.directory, { contract, actor: request.actor, now });
  const family = await familyFacts(dependencies.tickets, { ticket, command });
  const work = await workFacts(dependencies.directory, { ticket, now });
  const { knownSolution, questionnaire } = request;
  const brought = { ...(knownSolution && { knownSolution }), ...(questionnaire && { questionnaire }) };
  const decided = await decide(dependencies, {
    ticket,
    command,
    facts: { ...facts, ...family, ...work, ...brought },
  });
  if (!decided.ok) return { kind: 'rejected', ticket, rejection: decided.rejection };
  if (decided.events.length === 0) return { kind: 'done', ticket };
  const outcome = await dependencies.tickets.commit({
    ticket: decided.ticket,
    expectedVersion: ticket.version,
    events: decided.events,
    ...(request.idempotency && { idempotency: request.idempotency }),
  });
  if (outcome.kind === 'repeated') return outcome;
  return outcome.kind === 'committed' ? { kind: 'done', ticket: decided.ticket } : undefined;
};

/** Who gets a ticket that comes to a group shows only when it is decided where it goes: then it is decided with them. */
const decide = async (
  dependencies: CommandDependencies,
  question: { ticket: Ticket; command: Command; facts: Facts },
): Promise<Transition> => {
  const decided = transition(question);
  if (!decided.ok) return decided;
  const { ticket: before, facts } = question;
  const next = await nextAssignee(dependencies, { before, after: decided.ticket, now: facts.now });
  return next === undefined ? decided : transition({ ...question, facts: { ...facts, nextAssignee: next } });
};
