import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Html } from './html.ts';

/** A request's body is larger than the endpoint takes. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/** Reads a request's body as UTF-8 text; throws `BodyTooLargeError` beyond `maxBytes`. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw new BodyTooLargeError(`more than ${maxBytes} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

type Answer = { statusCode: number; type: string; body: string; headers?: Record<string, string> };

/** Answers a request; nothing of it may be stored or sniffed. */
export function answer(response: ServerResponse, { statusCode, type, body, headers = {} }: Answer): void {
  response.writeHead(statusCode, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

/** Answers with a page made by `pageOf`, whose policy goes with it. */
export function answerPage(
  response: ServerResponse,
  { statusCode = 200, page, policy }: { statusCode?: number; page: Html; policy: string },
): void {
  const headers = { 'content-security-policy': policy, 'referrer-policy': 'no-referrer' };
  answer(response, { statusCode, type: 'text/html; charset=utf-8', body: page.text, headers });
}

/** Answers with JSON. */
export function answerJson(response: ServerResponse, statusCode: number, value: unknown): void {
  answer(response, { statusCode, type: 'application/json', body: JSON.stringify(value) });
}
