import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import * as z from 'zod';
import type { Person } from '../../domain/directory.ts';
import { answerPage, BodyTooLargeError, readBody } from '../http/exchange.ts';
import { languageOf } from '../http/language.ts';
import type { Accounts } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import { messages } from './messages.ts';
import { noticePage, noticePolicy, signInPage, signInPolicy } from './pages.ts';

const maxFormBytes = 10_000;

/** What the client's request says of the page (OpenID Connect Core 3.1.2.1). */
const wishes = z.object({ ui_locales: z.string().optional(), login_hint: z.string().max(254).catch('') });

const form = z.object({
  email: z.string().trim().max(254).catch(''),
  password: z.string().max(200).catch(''),
});

type Options = {
  provider: Provider;
  accounts: Accounts;
  attempts: Attempts;
  /** Where the console lives: what sign-in may lead back to. */
  origins: readonly string[];
  home: string;
};

type Outcome = { person: Person } | { problem: 'wrong' | 'tooMany' };

const statusCodes = { wrong: 403, tooMany: 429 } as const;

/** Who this is, if the password is theirs. Machines have no business with a form; they use client credentials. */
async function identify(
  { accounts, attempts }: Options,
  { email, password }: z.infer<typeof form>,
): Promise<Outcome> {
  const person = await accounts.findByEmail(email);
  const account = person?.id ?? email;
  if (!attempts.begin(account)) return { problem: 'tooMany' };
  const matches = await accounts.verifyPassword(person?.id ?? 'nobody', password);
  if (person === undefined || !matches || person.role === 'machine') return { problem: 'wrong' };
  attempts.succeeded(account);
  return { person };
}

/**
 * The page on which a person signs in (`<issuer>/sign-in/<uid>`): shows the form, checks what was typed, and goes on
 * with the code flow. It works without scripts.
 */
export function signInForm(
  options: Options,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { provider, origins, home } = options;
  const policy = signInPolicy(origins);

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { params, uid } = await provider.interactionDetails(request, response);
    const { ui_locales, login_hint } = wishes.parse(params);
    const view = { locale: languageOf(request, ui_locales), action: `${provider.issuer}/sign-in/${uid}` };
    if (request.method !== 'POST') {
      answerPage(response, { page: signInPage({ ...view, email: login_hint }), policy });
      return;
    }
    const typed = form.parse(Object.fromEntries(new URLSearchParams(await readBody(request, maxFormBytes))));
    const outcome = await identify(options, typed);
    if ('person' in outcome) {
      const login = { accountId: outcome.person.id, amr: ['pwd'] };
      await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
      return;
    }
    const page = signInPage({ ...view, email: typed.email, problem: outcome.problem });
    answerPage(response, { statusCode: statusCodes[outcome.problem], page, policy });
  }

  return async (request, response) => {
    try {
      await exchange(request, response);
    } catch (error) {
      const statusCode = statusCodeOf(error);
      if (statusCode === undefined) throw error;
      const locale = languageOf(request);
      const page = noticePage({ locale, title: 'trouble', detail: messages[locale].expired, home });
      answerPage(response, { statusCode, page, policy: noticePolicy });
    }
  };
}

/** What a browser has done wrong; undefined for what is our fault. */
function statusCodeOf(error: unknown): number | undefined {
  if (error instanceof errors.SessionNotFound) return 400;
  return error instanceof BodyTooLargeError ? 413 : undefined;
}
