import * as z from 'zod';
import { openTicket, type PersonCommandName, personCommands } from '../../../domain/ticket/command.ts';
import { ticketStatus } from '../../../domain/ticket/ticket.ts';
import { id } from '../../../domain/values.ts';
import { noQuery } from '../http/endpoint.ts';
import { get, paging } from './endpoint-parts.ts';
import * as view from './views.ts';

export const openTicketEndpoint = {
  method: 'POST',
  path: '/v1/tickets',
  operationId: 'openTicket',
  summary: 'Open a ticket: record a call.',
  query: noQuery,
  body: openTicket.meta({ id: 'OpenTicket' }),
  response: view.ticketView,
  status: 201,
} as const;

export const listTicketsEndpoint = get('/v1/tickets', {
  operationId: 'listTickets',
  summary:
    'Tickets, by one of the filters: a requester sees their own, a provider those handed to it, a customer’s manager the customer’s; agents without a filter see all open ones by when they must be touched next.',
  query: z.strictObject({
    customerId: id.optional(),
    groupId: id.optional(),
    assigneeId: id.optional(),
    requesterId: id.optional(),
    providerId: id.optional(),
    status: ticketStatus.optional(),
    replied: z
      .literal('true')
      .optional()
      .meta({ description: 'Only those whose requester wrote after the solution: confirm or reopen?' }),
    q: z.string().trim().min(1).max(200).optional(),
    ...paging,
  }),
  response: view.pageOf(view.ticketRowView),
});

export const getTicketEndpoint = get('/v1/tickets/{id}', {
  operationId: 'getTicket',
  summary: 'One ticket, by id or by number.',
  query: noQuery,
  response: view.ticketView,
});

export const listEventsEndpoint = get('/v1/tickets/{id}/events', {
  operationId: 'listTicketEvents',
  summary: 'A ticket’s story, oldest first.',
  query: z.strictObject(paging),
  response: view.pageOf(view.eventView),
});

export const getWorkflowEndpoint = get('/v1/tickets/{id}/workflow', {
  operationId: 'getTicketWorkflow',
  summary: 'Where a ticket’s workflow stands and the states it has entered.',
  query: noQuery,
  response: view.workflowView,
});

export const getSlaEndpoint = get('/v1/tickets/{id}/sla', {
  operationId: 'getTicketSla',
  summary: 'Why a ticket’s clocks stand where they stand: when each ran, stood and for what reason.',
  query: noQuery,
  response: view.slaView,
});

export const getTriageEndpoint = get('/v1/tickets/{id}/triage', {
  operationId: 'getTicketTriage',
  summary:
    'What triage made of the call: each proposal with its confidence, words and similar tickets, what of it took effect, and calls that may be the same.',
  query: noQuery,
  response: view.triageView,
});

export const listSuggestionsEndpoint = get('/v1/tickets/{id}/suggestions', {
  operationId: 'listTicketSuggestions',
  summary: 'Known solutions that may fit the call, surest first, for an agent to offer.',
  query: noQuery,
  response: view.pageOf(view.suggestionView),
});

const summaries: Record<PersonCommandName, string> = {
  comment: 'Write to the requester, or, as the requester, to the desk.',
  note: 'Write an internal note.',
  assign: 'Give the ticket to a group or a person.',
  classify: 'Set type, impact, urgency, service or category; priority and targets follow.',
  'answer-questions':
    'Answer a question set: the path is kept on the ticket, and what it comes to counts for the call.',
  'request-info': 'Ask the requester; the resolution clock stops until they answer.',
  hold: 'Wait for a provider, parts, a visit or a change; the contract says whether its clocks wait as well.',
  continue: 'Go on with what was on hold.',
  escalate: 'Hand over to the next support level (functional escalation).',
  forward: 'Hand over to a service provider.',
  'order-work': 'Order a part of the work from a group or a provider, beside whoever has the ticket.',
  resolve: 'Propose the solution; the requester is asked to confirm.',
  'offer-solution': 'Offer a known solution to the requester, who is asked whether it worked.',
  confirm: 'Agree that it is solved; the ticket closes.',
  reject: 'Say that it is not solved; the ticket is worked on again.',
  reopen: 'Open a closed ticket again.',
  cancel: 'Withdraw the ticket.',
  link: 'Link to another ticket.',
  merge: 'Merge into another ticket, which goes on for both.',
  'overrule-scope': 'Treat an out-of-scope call as covered by the contract; it is triaged anew.',
  'declare-out-of-scope': 'Answer the call with a clause of the contract that leaves it out.',
  rate: 'Say how satisfied you are.',
  'declare-major': 'Declare a major incident: the people named by the contract hear of it at once.',
  'revoke-major': 'Take back that it is a major incident.',
  'schedule-visit': 'Agree on a visit on site; a new date takes the place of an earlier one.',
  'report-visit': 'Say what came of the visit; the requester reads it too.',
  resume: 'Start the workflow again after it needed attention.',
};

/** Ordering work makes a record of its own, below the ticket. */
const segments: Partial<Record<PersonCommandName, string>> = { 'order-work': 'work-orders' };

export const commandEndpoint = <Name extends PersonCommandName>(name: Name) =>
  ({
    method: 'POST',
    path: `/v1/tickets/{id}/${segments[name] ?? name}`,
    operationId: `${name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Ticket`,
    summary: summaries[name],
    query: noQuery,
    body: personCommands[name],
    response: view.ticketView,
    status: 200,
  }) as const;

export const meEndpoint = get('/v1/me', {
  operationId: 'getMe',
  summary: 'Who I am to the desk.',
  query: noQuery,
  response: view.meView,
});

const directory = <Item extends z.ZodType>(name: string, item: Item, summary: string) =>
  get(`/v1/${name}`, {
    operationId: `list${name[0]?.toUpperCase()}${name.slice(1)}`,
    summary,
    query: noQuery,
    response: view.pageOf(item),
  });

const ofCustomer = { query: z.strictObject({ customerId: id.optional() }) };

export const directoryEndpoints = {
  customers: { ...directory('customers', view.customerView, 'The customers that I may see.'), ...ofCustomer },
  services: directory('services', view.serviceView, 'The services that calls can be about.'),
  groups: directory('groups', view.groupView, 'The support groups.'),
  providers: directory('providers', view.providerView, 'The service providers.'),
  locations: { ...directory('locations', view.locationView, 'A customer’s locations.'), ...ofCustomer },
  users: {
    ...directory('users', view.personView, 'People: a customer’s for its desk, agents for agents.'),
    ...ofCustomer,
  },
};

export const openApiEndpoint = {
  ...get('/v1/openapi.json', {
    operationId: 'getOpenApi',
    summary: 'This description.',
    query: noQuery,
    response: z.record(z.string(), z.unknown()),
  }),
  public: true,
} as const;
