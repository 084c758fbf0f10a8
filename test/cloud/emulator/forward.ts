import { buffer } from 'node:stream/consumers';
import { request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

export type Forwarded = { request: Buffer; status: number };

/**
 * Hands a call on to the emulator, over a connection of its own as the emulator keeps none, and its answer back.
 *
 * @returns the call's body, and the status that it was answered with
 */
export const forward = async (
  from: IncomingMessage,
  to: ServerResponse,
  target: { port: number; headers: IncomingHttpHeaders },
): Promise<Forwarded> => {
  const body = await buffer(from);
  const answer = await send(from, { ...target, body });
  to.writeHead(answer.statusCode ?? 502, answer.headers);
  for await (const chunk of answer) to.write(chunk);
  to.end();
  return { request: body, status: answer.statusCode ?? 502 };
};

const send = (
  { method, url }: IncomingMessage,
  { port, headers, body }: { port: number; headers: IncomingHttpHeaders; body: Buffer },
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path: url, headers, agent: false })
      .once('response', resolve)
      .once('error', reject)
      .end(body);
  });
