import * as z from 'zod';
import {
  openProblem,
  problemCommandName,
  type ProblemCommandName,
  problemCommands,
} from '../../../domain/problem/command.ts';
import { problemContent, problemRecord, problemStatus } from '../../../domain/problem/problem.ts';
import { noQuery } from '../http/endpoint.ts';
import { get, paging } from './endpoint-parts.ts';
import { eventView, pageOf } from './views.ts';

/** A problem with what the caller may do with it now; `change` is the PUT. */
const problemRecordView = problemRecord
  .omit({ news: true })
  .extend({ commands: z.array(z.enum(['change', ...problemCommandName.options])) })
  .meta({ id: 'ProblemRecord' });
export type ProblemRecordView = z.infer<typeof problemRecordView>;

const problemRowView = problemRecord
  .pick({
    id: true,
    number: true,
    version: true,
    title: true,
    status: true,
    priority: true,
    serviceId: true,
    ownerId: true,
    createdAt: true,
    updatedAt: true,
  })
  .extend({ incidents: z.int() })
  .meta({ id: 'ProblemRow' });

export const problemEndpoints = {
  list: get('/v1/problems', {
    operationId: 'listProblems',
    summary: 'Problem records, newest first: causes behind incidents, for the desk’s own people.',
    query: z.strictObject({ status: problemStatus.optional(), ...paging }),
    response: pageOf(problemRowView),
  }),
  open: {
    method: 'POST',
    path: '/v1/problems',
    operationId: 'openProblem',
    summary: 'Open a problem record, with the ticket that it was found by as its first incident.',
    query: noQuery,
    body: openProblem.meta({ id: 'OpenProblem' }),
    response: problemRecordView,
    status: 201,
  },
  get: get('/v1/problems/{id}', {
    operationId: 'getProblem',
    summary: 'One problem record, by id or by number.',
    query: noQuery,
    response: problemRecordView,
  }),
  events: get('/v1/problems/{id}/events', {
    operationId: 'listProblemEvents',
    summary: 'A problem record’s story, oldest first.',
    query: z.strictObject(paging),
    response: pageOf(eventView),
  }),
  change: {
    method: 'PUT',
    path: '/v1/problems/{id}',
    operationId: 'changeProblem',
    summary: 'Write what people say of a problem, over the version that `If-Match` names.',
    query: noQuery,
    body: problemContent.meta({ id: 'ProblemContent' }),
    response: problemRecordView,
    status: 200,
  },
} as const;

const summaries: Record<ProblemCommandName, string> = {
  incidents:
    'Link a ticket that has the problem’s cause; if a workaround was told, its requester hears it too.',
  unlink: 'Take a ticket off that turned out to have another cause.',
  'known-error':
    'Declare a known error, by its cause or a workaround; a new workaround is told to the requesters of the linked tickets, but not under a Level 0 contract.',
  resolve: 'Say what has solved it; the requesters of the linked open tickets are told once.',
  reopen: 'Work on it again: the solution did not hold, or it was given up too early.',
  close: 'Give it up or withdraw it, without a solution.',
};

export const problemCommandEndpoint = <Name extends ProblemCommandName>(name: Name) =>
  ({
    method: 'POST',
    path: `/v1/problems/{id}/${name}`,
    operationId: operationIds[name],
    summary: summaries[name],
    query: noQuery,
    body: problemCommands[name],
    response: problemRecordView,
    status: 200,
  }) as const;

const operationIds: Record<ProblemCommandName, string> = {
  incidents: 'linkIncident',
  unlink: 'unlinkIncident',
  'known-error': 'declareKnownError',
  resolve: 'resolveProblem',
  reopen: 'reopenProblem',
  close: 'closeProblem',
};
