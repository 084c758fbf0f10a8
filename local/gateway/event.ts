import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type GatewayRequest = {
  method: string;
  /** Path and query as they came. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Claims of a verified token; undefined on public routes. */
  claims: Record<string, unknown> | undefined;
  nowMs: number;
};

type Claim = string | number | boolean | string[];

/** The event of an HTTP API, payload format 2.0, as API Gateway would send it to the function. */
export const gatewayEvent = (request: GatewayRequest): APIGatewayProxyEventV2WithJWTAuthorizer => {
  const url = new URL(request.url, 'http://localhost');
  const isText = isUtf8(request.body);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: flat(request.headers),
    ...(url.search && { queryStringParameters: joined(url.searchParams) }),
    ...(request.body.length > 0 && { body: request.body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: !isText,
    requestContext: contextOf(request, url.pathname),
  };
};

const contextOf = ({ method, headers, claims, nowMs }: GatewayRequest, path: string) => ({
  accountId: '000000000000',
  apiId: 'local',
  domainName: headers.host ?? 'localhost',
  domainPrefix: 'local',
  http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: headers['user-agent'] ?? '' },
  requestId: randomUUID(),
  routeKey: '$default',
  stage: '$default',
  time: new Date(nowMs).toISOString(),
  timeEpoch: nowMs,
  authorizer: {
    principalId: '',
    integrationLatency: 0,
    jwt: { claims: claims ? claimsOf(claims) : {}, scopes: [] },
  },
});

/** As the HTTP API gives it, a repeated parameter is one text with commas. */
const joined = (parameters: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name).join(',')]));

/** Header names in lower case, repeated ones joined by a comma. */
const flat = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );

const isClaim = (value: unknown): value is Claim =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'string'));

const claimsOf = (claims: Record<string, unknown>): Record<string, Claim> =>
  Object.fromEntries(
    Object.entries(claims).flatMap(([name, value]) => (isClaim(value) ? [[name, value]] : [])),
  );
