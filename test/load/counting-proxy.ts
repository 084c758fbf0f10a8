import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { startServer } from '../../local/server.ts';

/** A DynamoDB endpoint that passes everything on and counts what it is asked. */
export type CountingProxy = {
  url: string;
  /** Requests since the last `reset` by what they ask, such as `Query desk byWakeTime`. */
  counts: () => ReadonlyMap<string, number>;
  reset: () => void;
  stop: () => Promise<void>;
};

const passedOn = ['content-type', 'x-amz-target', 'x-amz-date', 'authorization'] as const;

/** Tables that a request names, wherever it does. */
const named = z.object({ TableName: z.string().optional(), IndexName: z.string().optional() });

export const startCountingProxy = async (endpoint: string): Promise<CountingProxy> => {
  const counts = new Map<string, number>();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const asked = askedBy(request, body);
    counts.set(asked, (counts.get(asked) ?? 0) + 1);
    const answer = await fetch(endpoint, { method: 'POST', headers: headersOf(request), body });
    const type = answer.headers.get('content-type') ?? 'application/x-amz-json-1.0';
    response
      .writeHead(answer.status, { 'content-type': type })
      .end(new Uint8Array(await answer.arrayBuffer()));
  };
  const server = await startServer({
    port: 0,
    mounts: () => [{ prefix: '/', handle }],
    onError: (error) => {
      throw error;
    },
  });
  return { url: server.url, counts: () => counts, reset: () => counts.clear(), stop: server.stop };
};

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    passedOn.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );

/** `DynamoDB_20120810.Query` of a table and index → `Query desk byWakeTime` */
const askedBy = ({ headers }: IncomingMessage, body: Buffer): string => {
  const operation = String(headers['x-amz-target']).split('.').at(-1);
  const { TableName, IndexName } = named.parse(JSON.parse(body.toString()));
  return [operation, TableName, IndexName].filter(Boolean).join(' ');
};
