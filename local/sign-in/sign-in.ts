import type { IncomingMessage, ServerResponse } from 'node:http';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Accounts } from './accounts.ts';
import { countAttempts } from './attempts.ts';
import type { SignInKeys } from './keys.ts';
import { createProvider } from './provider.ts';
import { originsOf } from './provider-pages.ts';
import { signInForm } from './sign-in-form.ts';
import { tokenMinter, tokenVerifier, type MintToken, type VerifyToken } from './tokens.ts';

export type SignInOptions = {
  /** `http://127.0.0.1:<port>/oidc`: everything under its path belongs to the sign-in service. */
  issuer: string;
  /** From `loadSignInKeys`. */
  keys: SignInKeys;
  client: DynamoDBClient;
  /** A table made by `signInTableDefinition`. */
  tableName: string;
  accounts: Accounts;
  /** Where the console takes the code: exact addresses. */
  redirectUris: readonly string[];
  /** Where the console may be after signing out: exact addresses. */
  postLogoutRedirectUris: readonly string[];
  /** The console's start page, for the links of notices. */
  home: string;
  /** Told of what went wrong in the provider itself; what people and clients do wrong is answered, not reported. */
  report: (error: unknown) => void;
};

export type SignIn = {
  /** Answers every request whose path begins with the issuer's; rejects when the service itself fails. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  mintToken: MintToken;
  verifyToken: VerifyToken;
};

/**
 * The sign-in service of a desk on one machine: OpenID Connect code flow with PKCE for the console (public client
 * `console`), client credentials for machines, access tokens as RFC 9068 JWTs. What it must remember lies in its table,
 * so a restart keeps everybody signed in. Nothing of it runs on the desk's clock, and nothing is to be stopped.
 */
export function createSignIn(options: SignInOptions): SignIn {
  const { client, issuer, keys, report } = options;
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const provider = createProvider({ ...options, documents });
  provider.on('server_error', (_ctx, error) => {
    report(error);
  });
  provider.onerror = report;
  const attempts = countAttempts(Date.now);
  const form = signInForm({ ...options, provider, attempts, origins: originsOf(options) });
  const flow = provider.callback();
  const prefix = new URL(issuer).pathname;

  return {
    handle: (request, response) => {
      const path = (request.url ?? '').slice(prefix.length).replace(/^\/?/, '/');
      return path.startsWith('/sign-in/') ? form(request, response) : flow(within(request, path), response);
    },
    mintToken: tokenMinter({ issuer, key: keys.signature }),
    verifyToken: tokenVerifier({ issuer, key: keys.signature }),
  };
}

/** The request as the provider wants it under a prefix: the rest of the path in `url`, the whole in `originalUrl`. */
const within = (request: IncomingMessage, path: string): IncomingMessage =>
  Object.assign(request, { originalUrl: request.url, url: path });
