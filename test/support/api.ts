import type * as z from 'zod';
import * as endpoints from '../../functions/api/contract/endpoints.ts';
import type { eventView } from '../../functions/api/contract/views.ts';
import { problemView, type TicketView } from '../../functions/api/contract/views.ts';
import type { PersonCommandName } from '../../domain/ticket/command.ts';
import type { Desk } from './desk.ts';

export type Answer = { status: number; headers: Headers; body: unknown };
export type Problem = z.infer<typeof problemView>;
export type EventView = z.infer<typeof eventView>;
export type WorkflowView = z.infer<typeof endpoints.getWorkflowEndpoint.response>;

export type SlaView = z.infer<typeof endpoints.getSlaEndpoint.response>;

export type Ask = {
  method?: string;
  path: string;
  /** An object is sent as JSON, anything else as it is. */
  body?: unknown;
  headers?: Record<string, string>;
};

/** The desk answered what it should not have; the message says what was asked and what came. */
export class UnexpectedAnswerError extends Error {
  override name = 'UnexpectedAnswerError';
}

/** Whatever the desk answers; a JSON body is parsed, another is its text. */
export const ask = async (baseUrl: string, { method, path, body, headers }: Ask): Promise<Answer> => {
  const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const response = await fetch(`${baseUrl}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
};

/** A problem document, checked in all that every one of them must have. */
export const problemOf = ({ status, headers, body }: Answer): Problem => {
  if (status < 400 || headers.get('content-type') !== 'application/problem+json')
    throw new UnexpectedAnswerError(`no problem but ${status}: ${JSON.stringify(body)}`);
  const problem = problemView.parse(body);
  if (problem.status !== status || problem.type !== `urn:yardim-masasi:problem:${problem.code}`)
    throw new UnexpectedAnswerError(`a problem that contradicts itself: ${JSON.stringify(body)}`);
  return problem;
};

type Named = Pick<TicketView, 'id'>;
type Contents = object | undefined;

/** One person at the desk's API; every answer is checked against the route's schema. */
export type Person = ReturnType<typeof personAt>;

export const personAt = (desk: Pick<Desk, 'baseUrl' | 'tokenFor'>, email: string) => {
  const send = async ({ headers, ...rest }: Ask): Promise<Answer> =>
    ask(desk.baseUrl, {
      ...rest,
      headers: { authorization: `Bearer ${await desk.tokenFor(email)}`, ...headers },
    });
  const read = async <Response extends z.ZodType>(
    endpoint: { response: Response; status: number },
    what: Ask,
  ): Promise<z.infer<Response>> => {
    const answer = await send(what);
    if (answer.status === endpoint.status) return endpoint.response.parse(answer.body);
    throw new UnexpectedAnswerError(`${email} ${what.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  };
  const pathOf = ({ id }: Named, rest = '') => `/v1/tickets/${id}${rest}`;
  const commandPath = ({ id }: Named, command: PersonCommandName): string =>
    endpoints.commandEndpoint(command).path.replace('{id}', id);
  return {
    email,
    send,
    read,
    /** The problem that an ask is refused with. */
    refusal: async (what: Ask): Promise<Problem> => problemOf(await send(what)),
    open: (body: object, headers: Record<string, string> = {}): Promise<TicketView> =>
      read(endpoints.openTicketEndpoint, { path: '/v1/tickets', body, headers }),
    sla: (ticket: Named): Promise<SlaView> =>
      read(endpoints.getSlaEndpoint, { path: pathOf(ticket, '/sla') }),
    give: (ticket: Named, command: PersonCommandName, body: Contents = {}): Promise<TicketView> =>
      read(endpoints.commandEndpoint(command), { path: commandPath(ticket, command), body }),
    /** The problem that a command is refused with. */
    refused: async (ticket: Named, command: PersonCommandName, body: Contents = {}): Promise<Problem> =>
      problemOf(await send({ path: commandPath(ticket, command), body })),
    ticket: (ticket: Named): Promise<TicketView> =>
      read(endpoints.getTicketEndpoint, { path: pathOf(ticket) }),
    workflow: (ticket: Named): Promise<WorkflowView> =>
      read(endpoints.getWorkflowEndpoint, { path: pathOf(ticket, '/workflow') }),
    suggestions: async (ticket: Named) =>
      (await read(endpoints.listSuggestionsEndpoint, { path: pathOf(ticket, '/suggestions') })).items,
    triage: (ticket: Named) => read(endpoints.getTriageEndpoint, { path: pathOf(ticket, '/triage') }),
    story: async (ticket: Named): Promise<EventView[]> => {
      const { items, next } = await read(endpoints.listEventsEndpoint, {
        path: pathOf(ticket, '/events?limit=100'),
      });
      if (next !== undefined) throw new UnexpectedAnswerError('a story of more than one page');
      return items;
    },
    list: (query: Record<string, string> = {}) =>
      read(endpoints.listTicketsEndpoint, { path: `/v1/tickets?${new URLSearchParams(query)}` }),
  };
};
