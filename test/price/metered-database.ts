import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { startTestDatabase } from '../../local/database/testing.ts';
import { tableNames } from '../../local/tables.ts';

/** Request units of the desk's table, as DynamoDB counts them. */
export type Units = { read: number; write: number };

const contentType = 'application/x-amz-json-1.0';

const capacity = z.object({ TableName: z.string(), CapacityUnits: z.number() });
const answer = z.object({
  ConsumedCapacity: z.union([capacity.transform((one) => [one]), z.array(capacity)]).default([]),
});

/** A database of its own that counts what the desk's table is asked, behind the address that the desk is given. */
export const meteredDatabase = async () => {
  const database = await startTestDatabase();
  const units: Units = { read: 0, write: 0 };
  const server = createServer((request, response) => {
    relay(request, { to: database.endpoint, units })
      .then(({ status, text }) => response.writeHead(status, { 'content-type': contentType }).end(text))
      .catch((error: Error) => response.destroy(error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    units,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await database.stop();
    },
  };
};

const relay = async (request: IncomingMessage, { to, units }: { to: string; units: Units }) => {
  const { headers } = request;
  const asked = JSON.parse((await buffer(request)).toString());
  const reply = await fetch(to, {
    method: 'POST',
    headers: { ...forwarded(headers), 'content-type': contentType },
    body: JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' }),
  });
  const text = await reply.text();
  count(units, { text, isWrite: /Put|Update|Write/.test(String(headers['x-amz-target'])) });
  return { status: reply.status, text };
};

const forwarded = (headers: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(
    ['authorization', 'x-amz-target', 'x-amz-date'].map((name) => [name, String(headers[name])]),
  );

const count = (units: Units, { text, isWrite }: { text: string; isWrite: boolean }): void => {
  const { ConsumedCapacity } = answer.parse(JSON.parse(text));
  for (const { TableName, CapacityUnits } of ConsumedCapacity)
    if (TableName === tableNames.desk) units[isWrite ? 'write' : 'read'] += CapacityUnits;
};
