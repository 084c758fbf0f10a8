import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { ask } from './api.ts';
import { type Desk, type DeskMail, deskMail } from './desk.ts';
import { skip } from './skip.ts';

/** How tests find a desk that is deployed somewhere: environment variables. */
const description = z.object({
  /** Its address, without a slash at the end. */
  ACCEPTANCE_URL: z.url(),
  /** A JSON file: an access token for each of the demo's people, by e-mail address. */
  ACCEPTANCE_TOKENS: z.string().min(1),
  /** An address that tells all mails so far as JSON, oldest first; without it, tests end where they need a mail. */
  ACCEPTANCE_MAILS: z.url().optional(),
  /** A token that is valid but without the desk's scopes, such as somebody's ID token. */
  ACCEPTANCE_UNSCOPED_TOKEN: z.string().optional(),
  /** The names of the desk's stacks, separated by commas, in the account that the AWS SDK's own variables lead to. */
  ACCEPTANCE_STACKS: z.string().optional(),
  /** The id of a call that `nurse` of test/cloud/deploy/round-the-clock.ts opened a moment ago, for a known error. */
  ACCEPTANCE_EARLY_CALL: z.string().optional(),
});

/** Throws a ZodError for a desk that is not described. */
export const acceptance = () => description.parse(process.env);

const patienceMs = 90_000;
const pauseMs = 200;

/** The desk that the environment describes; undefined when it describes none. */
export const deployedDesk = (): Desk | undefined => {
  if (process.env['ACCEPTANCE_URL'] === undefined) return undefined;
  const { ACCEPTANCE_URL, ACCEPTANCE_TOKENS, ACCEPTANCE_MAILS } = acceptance();
  const tokens = readFile(ACCEPTANCE_TOKENS, 'utf8').then((text) =>
    z.record(z.string(), z.string()).parse(JSON.parse(text)),
  );
  return {
    baseUrl: ACCEPTANCE_URL,
    tokenFor: async (email) => {
      const token = (await tokens)[email];
      if (token === undefined) throw new Error(`${ACCEPTANCE_TOKENS} has no token for ${email}`);
      return token;
    },
    hasGateway: true,
    mails: async (of) =>
      ACCEPTANCE_MAILS === undefined
        ? skip('the mails of this desk cannot be read')
        : mailsOf(ACCEPTANCE_MAILS, of),
    eventually,
    stopExecution: async () => skip('executions of this desk are left alone'),
  };
};

const eventually: Desk['eventually'] = async (what, look) => {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(pauseMs);
  }
  throw new Error(`not within ${patienceMs / 1_000} s: ${what}`);
};

const mailsOf = async (url: string, of: { number?: string; to?: string }): Promise<DeskMail[]> => {
  const { body } = await ask(url, { path: '' });
  return z
    .array(deskMail)
    .parse(body)
    .filter(({ subject }) => of.number === undefined || subject.includes(`[${of.number}]`))
    .filter(({ to }) => of.to === undefined || to === of.to);
};
