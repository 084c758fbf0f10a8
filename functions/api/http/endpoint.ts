import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { Principal } from '../../../domain/people/principal.ts';
import type { Locale } from '../../../domain/values.ts';
import { bodyOf } from './body.ts';
import { parse } from './parse.ts';

/** One route of the API as data: what validates it, documents it and deploys it. */
export type Endpoint<Query extends z.ZodType = z.ZodType, Body extends z.ZodType = z.ZodType> = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  operationId: string;
  summary: string;
  query: Query;
  body: Body;
  response: z.ZodType;
  status: 200 | 201;
  public?: boolean;
};

export const nothing = z.undefined();
export const noQuery = z.strictObject({});

export type Call<Query, Body> = {
  principal: Principal;
  locale: Locale;
  path: string;
  params: Record<string, string | undefined>;
  headers: Record<string, string | undefined>;
  query: Query;
  body: Body;
};

export type Reply = { statusCode: number; body: unknown; headers?: Record<string, string> };
export type Caller = { principal: Principal; locale: Locale };

export type Implementation = {
  endpoint: Endpoint;
  run: (event: APIGatewayProxyEventV2, caller: Caller) => Promise<Reply>;
};

/** Binds an endpoint to its handler, which gets a query and a body that are valid. */
export const implement = <Query extends z.ZodType, Body extends z.ZodType>(
  endpoint: Endpoint<Query, Body>,
  handle: (call: Call<z.infer<Query>, z.infer<Body>>) => Promise<Reply>,
): Implementation => ({
  endpoint,
  run: (event, { principal, locale }) =>
    handle({
      principal,
      locale,
      path: event.rawPath,
      params: event.pathParameters ?? {},
      headers: event.headers,
      query: parse(endpoint.query, event.queryStringParameters ?? {}, locale),
      body: parse(endpoint.body, endpoint.body instanceof z.ZodUndefined ? undefined : bodyOf(event), locale),
    }),
});
