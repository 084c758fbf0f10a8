import * as z from 'zod';
import type { Engine } from './engine.ts';
import type { Execution } from './execution.ts';
import { pageSize, positionIn, tokenOf } from './paging.ts';
import type { requests } from './protocol-requests.ts';

const status = z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'ABORTED']);
const position = z.strictObject({ status, cursor: z.string().optional() });
type Position = z.infer<typeof position>;

const statusAfter = (current: Position['status']): Position['status'] | undefined =>
  status.options[status.options.indexOf(current) + 1];

/**
 * A page of executions of one status, newest first; without a filter one status after the other. Statuses that this
 * engine doesn't have list nothing.
 */
export const listExecutions = async (
  engine: Engine,
  { statusFilter, maxResults, nextToken }: z.infer<(typeof requests)['ListExecutions']>,
): Promise<{ executions: Execution[]; nextToken?: string }> => {
  const filter = status.safeParse(statusFilter);
  if (statusFilter !== undefined && !filter.success) return { executions: [] };
  const executions: Execution[] = [];
  let at: Position | undefined =
    nextToken === undefined ? { status: filter.data ?? 'RUNNING' } : positionIn(position, nextToken);
  while (at && executions.length < pageSize(maxResults)) {
    const limit = pageSize(maxResults) - executions.length;
    const page = await engine.list({ ...at, order: 'newest-first', limit });
    executions.push(...page.executions);
    at = positionAfter(at, { cursor: page.cursor, filtered: filter.success });
  }
  return at ? { executions, nextToken: tokenOf(at) } : { executions };
};

const positionAfter = (
  at: Position,
  { cursor, filtered }: { cursor: string | undefined; filtered: boolean },
): Position | undefined => {
  if (cursor !== undefined) return { status: at.status, cursor };
  const next = filtered ? undefined : statusAfter(at.status);
  return next && { status: next };
};
