import type { IncomingMessage, ServerResponse } from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Person } from '../domain/directory.ts';
import { answerJson, readBody } from './http/exchange.ts';
import type { Mount } from './server.ts';

export type LocalRoutesOptions = {
  /** Known to whoever can read the data folder. */
  ownerSecret: string;
  people: () => Promise<Person[]>;
  findPerson: (email: string) => Promise<Person | undefined>;
  mintToken: (person: Person) => Promise<string>;
  /** Moves the virtual clock and resolves when everything due has run; absent on real time. */
  advance?: ((ms: number) => Promise<number>) | undefined;
};

const maxBodyBytes = 4_096;
const advanceRequest = z.strictObject({ advance: z.string() });
const tokenRequest = z.strictObject({ email: z.email() });

/** Routes of this host alone: for the people who own the machine, and for the virtual clock. */
export const localRoutes = (options: LocalRoutesOptions): Mount[] => [
  {
    prefix: '/local/people',
    handle: forOwner(options, async (_request, response) => {
      answerJson(response, 200, (await options.people()).map(shown));
    }),
  },
  {
    prefix: '/local/token',
    handle: forOwner(options, (request, response) => token(options, request, response)),
  },
  ...(options.advance ? [{ prefix: '/local/clock', handle: clock(options.advance) }] : []),
  { prefix: '/local', handle: unknownRoute },
];

/** Else the console, which answers every other address with its page, would seem to know it. */
const unknownRoute = (_request: IncomingMessage, response: ServerResponse): void =>
  answerJson(response, 404, { code: 'unknown-route' });

const shown = ({ email, role, level, customerId, name }: Person) => ({
  email,
  role,
  level,
  customerId,
  name,
});

const token = async (
  { findPerson, mintToken }: LocalRoutesOptions,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const asked = tokenRequest.safeParse(await jsonOf(request));
  const person = asked.success ? await findPerson(asked.data.email) : undefined;
  if (!person) return answerJson(response, 404, { code: 'unknown-person' });
  return answerJson(response, 200, { token: await mintToken(person) });
};

const clock =
  (advance: (ms: number) => Promise<number>) =>
  async (request: IncomingMessage, response: ServerResponse) => {
    const asked = advanceRequest.safeParse(await jsonOf(request));
    const ms = asked.success ? durationMs(asked.data.advance) : undefined;
    if (request.method !== 'POST' || ms === undefined)
      return answerJson(response, 400, {
        code: 'validation-failed',
        errors: [{ field: 'advance', code: 'duration', message: 'an ISO 8601 duration such as PT8H' }],
      });
    return answerJson(response, 200, { now: new Date(await advance(ms)).toISOString() });
  };

/** Ten years: who asks for more has mistyped. */
const longestMoveMs = 10 * 366 * 24 * 60 * 60 * 1_000;

/** The whole ms of an ISO 8601 duration; undefined when it is none, goes back or is longer than ten years. */
const durationMs = (text: string): number | undefined => {
  try {
    const ms = Temporal.Duration.from(text).total({
      unit: 'millisecond',
      relativeTo: '1970-01-01T00:00:00[UTC]',
    });
    return ms >= 0 && ms <= longestMoveMs ? Math.trunc(ms) : undefined;
  } catch {
    // Temporal throws a RangeError for whatever is no duration.
    return undefined;
  }
};

const jsonOf = async (request: IncomingMessage): Promise<unknown> => {
  try {
    return JSON.parse(await readBody(request, maxBodyBytes));
  } catch {
    // Whatever it was, it is no request of ours; the schema refuses undefined.
    return undefined;
  }
};

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const forOwner =
  ({ ownerSecret }: LocalRoutesOptions, handle: Handler): Handler =>
  async (request, response) => {
    const given = Buffer.from(request.headers['x-owner-secret']?.toString() ?? '');
    const expected = Buffer.from(ownerSecret);
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return unknownRoute(request, response);
    return handle(request, response);
  };
