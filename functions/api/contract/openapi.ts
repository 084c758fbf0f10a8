import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { id } from '../../../domain/values.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { nothing } from '../http/endpoint.ts';
import { allEndpoints } from './all.ts';
import { problemView } from './views.ts';

const etag = z.string().meta({ description: 'The record’s version, quoted.', example: '"3"' });
const ticketId = z.string().meta({ description: 'Id or number of the ticket.', example: 'ACME-1042' });

/** The OpenAPI 3.1 description of the API, from the same schemas that validate. */
export const openApiDocument = () =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Yardım Masası',
      version: '1',
      description:
        'IT service desk. Errors are `application/problem+json` (RFC 9457) with a stable `code`. Lists are paged by opaque cursors.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    paths: paths(),
  });

const paths = (): ZodOpenApiPathsObject =>
  allEndpoints.reduce<ZodOpenApiPathsObject>(
    (all, endpoint) => ({
      ...all,
      [endpoint.path]: { ...all[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) },
    }),
    {},
  );

const operation = (endpoint: Endpoint): ZodOpenApiOperationObject => ({
  operationId: endpoint.operationId,
  summary: endpoint.summary,
  ...(endpoint.public && { security: [] }),
  requestParams: {
    ...(endpoint.path.includes('{') && { path: pathParameters(endpoint.path) }),
    ...(endpoint.query instanceof z.ZodObject && { query: endpoint.query }),
    ...(endpoint.method !== 'GET' && { header: writeHeaders(endpoint) }),
  },
  ...(endpoint.body !== nothing && {
    requestBody: { required: true, content: { 'application/json': { schema: endpoint.body } } },
  }),
  responses: {
    [String(endpoint.status)]: {
      description: endpoint.summary,
      ...(endpoint.path !== '/v1/tickets' && endpoint.method !== 'GET' && { headers: z.object({ etag }) }),
      content: { 'application/json': { schema: endpoint.response } },
    },
    default: { description: 'A problem.', content: { 'application/problem+json': { schema: problemView } } },
  },
});

const pathParameters = (path: string) =>
  z.object(
    Object.fromEntries(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [
        name,
        path.startsWith('/v1/tickets/') && name === 'id' ? ticketId : id,
      ]),
    ),
  );

const writeHeaders = (endpoint: Endpoint) =>
  z.object({
    ...(endpoint.method === 'POST' && {
      'idempotency-key': z
        .string()
        .max(255)
        .optional()
        .meta({ description: 'A repeated request with this key gets the first one’s result for 24 hours.' }),
    }),
    ...(endpoint.path.includes('{id}') && {
      'if-match': etag
        .optional()
        .meta({ description: 'Only if the record still has this version, else 412.' }),
    }),
  });
