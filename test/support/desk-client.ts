import * as z from 'zod';
import { askHost } from '../../local/ask-host.ts';
import type { HostProcess } from './host-process.ts';

export type Reply = { status: number; body: unknown };

export type Ask = {
  path: string;
  /** The e-mail address of whoever asks. */
  as: string;
  /** A body makes it a POST. */
  body?: object;
  idempotencyKey?: string;
};

/** The desk's API in the hands of one person after another, over connections that stay open. */
export type DeskClient = {
  /** Whatever the desk answers. */
  send: (ask: Ask) => Promise<Reply>;
  /** The body of a 2xx answer, parsed; throws an UnexpectedReplyError for another. */
  read: <Body>(schema: z.ZodType<Body>, ask: Ask) => Promise<Body>;
  /** Moves the virtual clock by so many ms, a whole number of seconds, and resolves when everything due has run. */
  advance: (ms: number) => Promise<void>;
};

/** The desk answered what it should not have; the message says what was asked and the problem's code. */
export class UnexpectedReplyError extends Error {
  override name = 'UnexpectedReplyError';
}

const problem = z.object({ code: z.string(), errors: z.array(z.object({ field: z.string() })).optional() });

/** A refusal in a few words: `409 not-allowed-from-here`. */
export const refusalOf = ({ status, body }: Reply): string => {
  const { data } = problem.safeParse(body);
  const fields = data?.errors?.map(({ field }) => field) ?? [];
  return [String(status), data?.code, ...fields].filter(Boolean).join(' ');
};

type Host = Pick<HostProcess, 'url' | 'port' | 'dataDir'>;

export const deskClient = (host: Host): DeskClient => {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (email: string): Promise<string> => {
    const token = tokens.get(email) ?? mintToken(host, email);
    tokens.set(email, token);
    return token;
  };
  const send = async (ask: Ask): Promise<Reply> => request(host.url, ask, await tokenOf(ask.as));
  return {
    send,
    read: async (schema, ask) => {
      const reply = await send(ask);
      if (reply.status >= 200 && reply.status < 300) return schema.parse(reply.body);
      throw new UnexpectedReplyError(`${ask.path}: ${refusalOf(reply)}`);
    },
    advance: (ms) => advance(host, ms),
  };
};

const request = async (url: string, ask: Ask, token: string): Promise<Reply> => {
  const { path, body, idempotencyKey } = ask;
  const response = await fetch(`${url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
};

/** A token outlives every run: they last for hours of real time. */
const mintToken = async (host: Host, email: string): Promise<string> => {
  const reply = await askHost(host, { path: '/local/token', body: { email } });
  if (reply.status !== 200) throw new UnexpectedReplyError(`token for ${email}: ${refusalOf(reply)}`);
  return z.object({ token: z.string() }).parse(reply.body).token;
};

const advance = async (host: Host, ms: number): Promise<void> => {
  const reply = await askHost(host, { path: '/local/clock', body: { advance: `PT${ms / 1_000}S` } });
  if (reply.status !== 200) throw new UnexpectedReplyError(`clock: ${refusalOf(reply)}`);
};
