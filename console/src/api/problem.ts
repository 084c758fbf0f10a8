import * as z from 'zod/mini';

const problemDocument = z.object({
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), code: z.string(), message: z.string() }))),
  traceId: z.optional(z.string()),
});
export type ProblemDocument = z.infer<typeof problemDocument>;

/** What the API answered instead of a result (RFC 9457), or `network` when it could not be reached. */
export class ApiProblem extends Error {
  override name = 'ApiProblem';
  readonly document: ProblemDocument;

  constructor(document: ProblemDocument, options?: ErrorOptions) {
    super(document.code, options);
    this.document = document;
  }
}

/** Reads a problem document out of whatever a failed request answered; gateways may answer without one. */
export const problemOf = (body: unknown, status: number): ApiProblem => {
  const parsed = problemDocument.safeParse(body);
  return new ApiProblem(
    parsed.success ? parsed.data : { title: `HTTP ${status}`, status, code: `http-${status}` },
  );
};

/** The problem behind anything thrown by a request: a failed `fetch` has no answer at all. */
export const asProblem = (thrown: unknown): ApiProblem =>
  thrown instanceof ApiProblem
    ? thrown
    : new ApiProblem({ title: '', status: 0, code: 'network' }, { cause: thrown });

/** Field errors by field path (`requester.email`), the first of each field. */
export const fieldErrors = (problem: ApiProblem | undefined): Record<string, string> =>
  Object.fromEntries(
    (problem?.document.errors ?? []).toReversed().map(({ field, message }) => [field, message]),
  );

/** Errors whose fields the form does not show: they have to be said above it. */
export const otherErrors = (
  problem: ApiProblem,
  shown: readonly string[],
  nameOf: (field: string) => string = (field) => field,
): string[] =>
  (problem.document.errors ?? [])
    .filter(({ field }) => !shown.includes(field))
    .map(({ field, message }) => `${nameOf(field)}: ${message}`);
