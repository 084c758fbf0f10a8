import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Locale } from '../../../domain/values.ts';
import type { Log } from '../../runtime/log.ts';
import { localeOf } from './caller.ts';
import { Problem, problemStatus } from './problem.ts';
import { localizedFieldError, problemTitle } from './problem-titles.ts';

/** Turns whatever a route throws into a problem document (RFC 9457) that tells nothing of the inside. */
export const problemResponses = (
  log: Log,
): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> => ({
  onError: (request) => {
    const { event, error } = request;
    const traceId = event.requestContext.requestId;
    const problem = error instanceof Problem ? error : unexpected(error);
    if (problemStatus[problem.code] >= 500) log('request-failed', { traceId, path: event.rawPath }, error);
    request.response = problemResponse(problem, { locale: localeOf(event) ?? 'tr', traceId });
  },
});

/** DynamoDB's limit on an item is 400 KB; what the desk adds to a text needs some of it. */
const recordLimitKiB = 380;
const transient = new Set(['ConflictError', 'TransientError']);
const cursorErrors = new Set(['InvalidCursorError']);

const unkeepable = new Set(['MissingRecordError', 'CalendarNeverOpensError']);
const tooLarge = new Set(['TooLargeError']);

const unexpected = (error: Error | null): Problem => {
  if (error && tooLarge.has(error.name))
    return new Problem('payload-too-large', { params: { limit: recordLimitKiB }, cause: error });
  if (error && cursorErrors.has(error.name))
    return new Problem('validation-failed', {
      errors: [{ field: 'cursor', code: 'cursor', message: 'cursor' }],
      cause: error,
    });
  if (error && unkeepable.has(error.name)) return new Problem('service-hours-missing', { cause: error });
  return new Problem(error && transient.has(error.name) ? 'try-again' : 'internal-error', { cause: error });
};

/** The document and its headers; used by the gateway of the one-machine host as well. */
export const problemResponse = (
  { code, details }: Problem,
  { locale, traceId }: { locale: Locale; traceId: string },
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: problemStatus[code],
  headers: {
    'content-type': 'application/problem+json',
    'content-language': locale,
    'cache-control': 'no-store',
    ...(code === 'try-again' && { 'retry-after': '1' }),
    ...details.headers,
  },
  body: JSON.stringify({
    type: `urn:yardim-masasi:problem:${code}`,
    title: problemTitle(code, locale, details.params),
    status: problemStatus[code],
    code,
    ...(details.errors && { errors: details.errors.map((error) => localizedFieldError(error, locale)) }),
    traceId,
  }),
});
