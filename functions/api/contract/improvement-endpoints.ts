import * as z from 'zod';
import {
  improvementCommandName,
  type ImprovementCommandName,
  improvementCommands,
} from '../../../domain/improvement/command.ts';
import {
  improvement,
  improvementContent,
  improvementState,
} from '../../../domain/improvement/improvement.ts';
import { noQuery } from '../http/endpoint.ts';
import { get, paging } from './endpoint-parts.ts';
import { pageOf } from './views.ts';

/** An improvement with what the caller may do with it now; `change` is the PUT. */
const improvementView = improvement
  .extend({ commands: z.array(z.enum(['change', ...improvementCommandName.options])) })
  .meta({ id: 'Improvement' });
export type ImprovementView = z.infer<typeof improvementView>;

const improvementRowView = improvement
  .pick({
    id: true,
    number: true,
    version: true,
    title: true,
    benefit: true,
    state: true,
    ownerId: true,
    dueAt: true,
    customerId: true,
    proposedBy: true,
    createdAt: true,
    updatedAt: true,
  })
  .meta({ id: 'ImprovementRow' });

const content = improvementContent.meta({ id: 'ImprovementContent' });

export const improvementEndpoints = {
  list: get('/v1/improvements', {
    operationId: 'listImprovements',
    summary: 'The register of improvements, newest first, for the desk’s own people.',
    query: z.strictObject({ state: improvementState.optional(), ...paging }),
    response: pageOf(improvementRowView),
  }),
  propose: {
    method: 'POST',
    path: '/v1/improvements',
    operationId: 'proposeImprovement',
    summary: 'Propose an improvement: what to change and what would be gained.',
    query: noQuery,
    body: content,
    response: improvementView,
    status: 201,
  },
  get: get('/v1/improvements/{id}', {
    operationId: 'getImprovement',
    summary: 'One improvement, by id or by number.',
    query: noQuery,
    response: improvementView,
  }),
  change: {
    method: 'PUT',
    path: '/v1/improvements/{id}',
    operationId: 'changeImprovement',
    summary:
      'Write what an improvement says, over the version that `If-Match` names; owner and day are for managers and administrators.',
    query: noQuery,
    body: content,
    response: improvementView,
    status: 200,
  },
} as const;

const summaries: Record<ImprovementCommandName, string> = {
  accept: 'Decide that it is done, by whom and until when.',
  start: 'Begin with it, as its owner.',
  complete: 'Say that it is done, as its owner.',
  reject: 'Turn it down, or give it up, with the reason.',
};

export const improvementCommandEndpoint = <Name extends ImprovementCommandName>(name: Name) =>
  ({
    method: 'POST',
    path: `/v1/improvements/{id}/${name}`,
    operationId: `${name}Improvement`,
    summary: summaries[name],
    query: noQuery,
    body: improvementCommands[name],
    response: improvementView,
    status: 200,
  }) as const;
