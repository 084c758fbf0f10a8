import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  type UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';

const tokens = z.object({ access_token: z.string(), id_token: z.string().optional() });

/** An app client of the user pool. */
type Client = { id: string; secret: string; callback: string; scope: string };

export const describeClient = async (UserPoolId: string, ClientId: string): Promise<Client> => {
  const command = new DescribeUserPoolClientCommand({ UserPoolId, ClientId });
  const { UserPoolClient = {} } = await new CognitoIdentityProviderClient().send(command);
  const {
    ClientSecret = '',
    CallbackURLs: [callback = ''] = [],
    AllowedOAuthScopes = [],
  }: UserPoolClientType = UserPoolClient;
  return { id: ClientId, secret: ClientSecret, callback, scope: AllowedOAuthScopes.join(' ') };
};

export type Credentials = { username: string; password: string };

/** `access` is for the API; `id` tells the console who signed in, and opens nothing. */
export type Tokens = { access: string; id?: string | undefined };

/**
 * The tokens of a person, by the authorization code flow with PKCE (RFC 7636) as the console does it. `url` is where
 * the emulator serves sign-in pages of a user pool.
 */
export const signIn = async (url: string, client: Client, credentials: Credentials): Promise<Tokens> => {
  const verifier = randomBytes(32).toString('base64url');
  const asked = {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: client.callback,
    scope: client.scope,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const page = await fetch(`${url}/oauth2/authorize?${new URLSearchParams(asked)}`);
  if (!page.ok) throw new Error(`no sign-in page: ${page.status} ${await page.text()}`);
  const answer = await post(`${url}/login`, { ...asked, ...credentials });
  const code = new URL(answer.headers.get('location') ?? client.callback).searchParams.get('code');
  if (!code) throw new Error(`${credentials.username} cannot sign in: ${answer.status}`);
  const grant = { grant_type: 'authorization_code', code, code_verifier: verifier };
  return tokensFor(url, { ...grant, client_id: client.id, redirect_uri: client.callback });
};

/** The token of a machine, by client credentials. */
export const machineToken = (url: string, { id, secret, scope }: Client): Promise<Tokens> =>
  tokensFor(url, { grant_type: 'client_credentials', client_id: id, client_secret: secret, scope });

const tokensFor = async (url: string, grant: Record<string, string>): Promise<Tokens> => {
  const answer = await post(`${url}/oauth2/token`, grant);
  if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`);
  const { access_token, id_token } = tokens.parse(await answer.json());
  return { access: access_token, id: id_token };
};

const post = (url: string, form: Record<string, string>): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
