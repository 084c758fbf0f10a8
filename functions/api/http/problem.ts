/** Every way in which a request can fail, with its HTTP status. The codes are part of the API. */
export const problemStatus = {
  'malformed-json': 400,
  'body-missing': 400,
  'validation-failed': 400,
  unauthenticated: 401,
  'unknown-person': 403,
  forbidden: 403,
  'level-0-does-not-solve': 403,
  'unknown-route': 404,
  'unknown-ticket': 404,
  'unknown-contract': 404,
  'unknown-calendar': 404,
  'unknown-question-set': 404,
  'unknown-work-order': 404,
  'unknown-user': 404,
  'unknown-article': 404,
  'unknown-problem': 404,
  'unknown-improvement': 404,
  'not-allowed-from-here': 409,
  'no-contract': 409,
  'already-exists': 409,
  'calendar-in-use': 409,
  'already-offered': 409,
  'known-solution-is-not-new': 409,
  'article-state': 409,
  'unknown-clause': 409,
  'hold-is-over': 409,
  'already-linked': 409,
  'too-deep-family': 409,
  'parent-is-done': 409,
  'children-open': 409,
  'no-children': 409,
  'questions-not-in-contract': 409,
  'remote-delivery-makes-no-visits': 409,
  'visit-is-past': 409,
  'same-ticket': 409,
  'nothing-to-change': 409,
  'work-orders-open': 409,
  'work-order-ended': 409,
  'too-many-work-orders': 409,
  'problem-ended': 409,
  'problem-still-open': 409,
  'incident-already-linked': 409,
  'incident-not-linked': 409,
  'too-many-incidents': 409,
  'improvement-stands-elsewhere': 409,
  conflict: 409,
  'precondition-failed': 412,
  'precondition-required': 428,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'idempotency-key-reused': 422,
  'internal-error': 500,
  'service-hours-missing': 503,
  'try-again': 503,
} as const;
export type ProblemCode = keyof typeof problemStatus;

/** What is wrong with one field; `field` is its path in the body or the query (`requester.email`). */
export type FieldError = { field: string; code: string; message: string };

export type ProblemDetails = {
  /** Values for the placeholders of the title. */
  params?: Record<string, string | number>;
  errors?: FieldError[];
  headers?: Record<string, string>;
  cause?: unknown;
};

/** A request that is answered with a problem document (RFC 9457) instead of a result. */
export class Problem extends Error {
  override name = 'Problem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code, { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}

/** A reference in the body or query that names nothing the caller may know of. */
export const unknownReference = (field: string): Problem =>
  new Problem('validation-failed', { errors: [{ field, code: 'unknown', message: 'unknown' }] });
