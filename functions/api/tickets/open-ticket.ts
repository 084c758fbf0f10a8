import type { Contract } from '../../../domain/contract/contract.ts';
import { contractForCalls } from '../../../domain/contract/in-force.ts';
import type { Customer } from '../../../domain/directory.ts';
import { actorOf } from '../../../domain/people/actor.ts';
import { customerIdsOf } from '../../../domain/people/membership.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { Questionnaire } from '../../../domain/question-set/questionnaire.ts';
import type { OpenTicket } from '../../../domain/ticket/command.ts';
import { open } from '../../../domain/ticket/open.ts';
import type { Requester, Ticket } from '../../../domain/ticket/ticket.ts';
import { instantOf } from '../../../domain/values.ts';
import { factsFor, required } from '../../commands/facts.ts';
import type { IdempotencyRecord } from '../../ports/desk-table.ts';
import { openTicketEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { type Call, implement, type Reply } from '../http/endpoint.ts';
import { idempotencyRecordOf, sameRequest } from '../http/idempotency.ts';
import { Problem, unknownReference } from '../http/problem.ts';
import { answersAtOpening } from '../question-sets/answered.ts';
import { checkReferences } from './references.ts';
import { requesterOf } from './requester.ts';
import { ticketReply, ticketViewOf } from './ticket-view.ts';

const openers: Principal['role'][] = ['requester', 'agent', 'administrator', 'machine'];

/** `POST /v1/tickets`: R1, R2: a call is answered only after it is stored. */
export const openTicketRoute = (dependencies: ApiDependencies) =>
  implement(openTicketEndpoint, async (call) => {
    if (!openers.includes(call.principal.role)) throw new Problem('forbidden');
    const customer = await customerOf(dependencies, call);
    const contract = await contractFor(dependencies, customer);
    const requester = await requesterOf(dependencies.directory, { call, customer });
    await checkReferences(dependencies.directory, { body: call.body, customer });
    const questionnaire = await answersAtOpening(dependencies, { call, customer, contract });
    return store(dependencies, { call, customer, contract, requester, questionnaire });
  });

/**
 * What the customer's call is recorded under; one that comes between contracts is not turned away (R2).
 *
 * @throws Problem `no-contract` for a customer that never had any
 */
const contractFor = async ({ directory, clock }: ApiDependencies, { id }: Customer): Promise<Contract> => {
  const { periods } = await directory.contractPeriods(id);
  const period = contractForCalls(periods, instantOf(clock()));
  if (!period) throw new Problem('no-contract');
  return required(
    await directory.contract(period.contractId, period.version),
    `contract ${period.contractId}`,
  );
};

type Opening = {
  call: Call<unknown, OpenTicket>;
  customer: Customer;
  contract: Contract;
  requester: Requester;
  questionnaire: Questionnaire | undefined;
};

const store = async (dependencies: ApiDependencies, opening: Opening): Promise<Reply> => {
  const { call, contract } = opening;
  const opened = await openedTicket(dependencies, opening);
  const nowMs = dependencies.clock();
  const idempotency = idempotencyRecordOf(call, { ticketId: opened.ticket.id, statusCode: 201, nowMs });
  const outcome = await dependencies.tickets.commit({ ...opened, ...(idempotency && { idempotency }) });
  if (outcome.kind === 'stale') throw new Problem('conflict');
  if (outcome.kind === 'repeated' && idempotency)
    return repeated(dependencies, { opening, earlier: sameRequest(outcome.record, idempotency) });
  if (opened.ticket.contractLapsed) warnOfLapse(dependencies, opened.ticket);
  return reply(opened.ticket, { principal: call.principal, contract });
};

/** For an alarm: somebody has to renew the contract. */
const warnOfLapse = ({ log }: ApiDependencies, { id: ticketId, customerId, contractId }: Ticket): void =>
  log('contract-lapsed', { ticketId, customerId, contractId });

const openedTicket = async ({ tickets, directory, clock, newId }: ApiDependencies, opening: Opening) => {
  const { call, customer, contract, requester, questionnaire } = opening;
  const facts = await factsFor(directory, {
    contract,
    actor: actorOf(call.principal),
    now: instantOf(clock()),
  });
  const number = await tickets.nextNumber(customer);
  const channel = call.body.channel ?? usualChannel(call.principal);
  const locale = call.principal.role === 'requester' ? call.locale : customer.locale;
  return open({
    input: call.body,
    facts: {
      ...facts,
      ...(questionnaire && { questionnaire }),
      ...{ id: newId(), number, customer, requester, locale, channel },
    },
  });
};

const repeated = async (
  { tickets }: ApiDependencies,
  { opening, earlier }: { opening: Opening; earlier: IdempotencyRecord },
): Promise<Reply> => {
  const ticket = await tickets.load(earlier.response.ticketId);
  if (!ticket) throw new Problem('try-again');
  return reply(ticket, { principal: opening.call.principal, contract: opening.contract });
};

const reply = (ticket: Ticket, viewer: { principal: Principal; contract: Contract }): Reply => {
  const created = ticketReply(ticket, { body: ticketViewOf(ticket, viewer), statusCode: 201 });
  return { ...created, headers: { ...created.headers, location: `/v1/tickets/${ticket.id}` } };
};

const usualChannel = (principal: Principal) =>
  principal.role === 'requester' ? 'portal' : principal.role === 'machine' ? 'api' : 'phone';

/** R12: one of the caller's own customers; only those who see all customers may name another. */
const customerOf = async (
  { directory }: ApiDependencies,
  { principal, body }: Call<unknown, OpenTicket>,
): Promise<Customer> => {
  const own = customerIdsOf(principal);
  if (own.length > 0 && body.customerId && !own.includes(body.customerId))
    throw unknownReference('customerId');
  const customerId = body.customerId ?? own[0];
  if (!customerId)
    throw new Problem('validation-failed', {
      errors: [{ field: 'customerId', code: 'required', message: 'required' }],
    });
  const customer = await directory.customer(customerId);
  if (!customer) throw unknownReference('customerId');
  return customer;
};
