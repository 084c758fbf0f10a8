import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { allEndpoints } from '../../functions/api/contract/all.ts';
import { localeOf } from '../../functions/api/http/caller.ts';
import { Problem } from '../../functions/api/http/problem.ts';
import { problemResponse } from '../../functions/api/http/problem-responses.ts';
import type { Clock } from '../../domain/values.ts';
import { gatewayEvent } from './event.ts';
import { readBytes } from './read-bytes.ts';

export type GatewayOptions = {
  handler: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;
  /** The claims of a bearer token; throws when it is expired, forged or not ours. */
  verify: (token: string) => Promise<Record<string, unknown>>;
  clock: Clock;
};

/** API Gateway's own limit on a payload: 10 MB. */
const limitBytes = 10 * 1_024 * 1_024;
const publicPaths = new Set(allEndpoints.filter((endpoint) => endpoint.public).map(({ path }) => path));

/** The HTTP API of the one-machine host: verifies the token and calls the function with the same event as on AWS. */
export const createGateway =
  ({ handler, verify, clock }: GatewayOptions) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '/', method = 'GET', headers } = request;
    const read = await readBytes(request, limitBytes);
    const event = (claims: Record<string, unknown> | undefined, body: Buffer) =>
      gatewayEvent({ method, url, headers, body, claims, nowMs: clock() });
    if (read === 'too-large')
      return reply(response, refusal(event(undefined, Buffer.alloc(0)), 'payload-too-large'));
    const isPublic = method === 'GET' && publicPaths.has(url.split('?')[0] ?? '');
    const claims = isPublic ? undefined : await verified(headers.authorization, verify);
    if (claims === 'refused') return reply(response, refusal(event(undefined, read), 'unauthenticated'));
    return reply(response, await handler(event(claims, read)));
  };

const verified = async (
  authorization: string | undefined,
  verify: GatewayOptions['verify'],
): Promise<Record<string, unknown> | 'refused'> => {
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
  if (!token) return 'refused';
  // Why a token was refused is nobody's business but the signer's: every failure is the same 401.
  return verify(token).catch(() => 'refused' as const);
};

const refusal = (event: APIGatewayProxyEventV2, code: 'unauthenticated' | 'payload-too-large') =>
  problemResponse(
    new Problem(code, {
      params: { limit: limitBytes / 1_024 },
      ...(code === 'unauthenticated' && { headers: { 'www-authenticate': 'Bearer' } }),
    }),
    { locale: localeOf(event) ?? 'tr', traceId: event.requestContext.requestId },
  );

const reply = (response: ServerResponse, result: APIGatewayProxyStructuredResultV2): void => {
  response.writeHead(result.statusCode ?? 200, toHeaders(result.headers));
  response.end(result.body);
};

const toHeaders = (headers: APIGatewayProxyStructuredResultV2['headers'] = {}): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
  'x-content-type-options': 'nosniff',
});
