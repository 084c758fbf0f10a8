import * as z from 'zod';
import { type Endpoint, nothing } from '../http/endpoint.ts';

/** How much of a list is asked for at once, and where the last page ended. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().min(1).max(2_000).optional(),
};

/** A route that reads. */
export const get = <Query extends z.ZodType, Response extends z.ZodType>(
  path: string,
  rest: Omit<Endpoint<Query>, 'method' | 'path' | 'body' | 'status'> & { response: Response },
) => ({ method: 'GET', path, body: nothing, status: 200, ...rest }) as const;
