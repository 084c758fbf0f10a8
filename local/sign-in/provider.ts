import { randomBytes } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  errors,
  Provider,
  type Adapter,
  type ClientMetadata,
  type Configuration,
  type ResourceServer,
} from 'oidc-provider';
import type { Accounts } from './accounts.ts';
import { apiResource, apiScope, audience, claimsOf } from './claims.ts';
import { signatureAlgorithm, type SignInKeys } from './keys.ts';
import { providerPages } from './provider-pages.ts';
import { stateStore } from './state-store.ts';

/** The public client of the console (RFC 8252: no secret, PKCE instead). */
const consoleClientId = 'console';

const minute = 60;
const day = 24 * 60 * minute;

/** Seconds; a refresh token lives as long as the session that it hangs on. */
const ttl = {
  AccessToken: 30 * minute,
  ClientCredentials: 60 * minute,
  AuthorizationCode: minute,
  IdToken: 60 * minute,
  Interaction: 60 * minute,
  Session: 14 * day,
  Grant: 14 * day,
  RefreshToken: 14 * day,
};

export type ProviderOptions = {
  issuer: string;
  keys: SignInKeys;
  documents: DynamoDBDocumentClient;
  tableName: string;
  accounts: Accounts;
  redirectUris: readonly string[];
  postLogoutRedirectUris: readonly string[];
  home: string;
};

const consoleClient = (options: ProviderOptions): ClientMetadata => ({
  client_id: consoleClientId,
  client_name: 'Yardım Masası',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: options.redirectUris,
  post_logout_redirect_uris: options.postLogoutRedirectUris,
});

/** A machine's secret is compared by its hash, not by this metadata, which only must have one. */
const machineClient = (clientId: string, clientName: string, placeholder: string): ClientMetadata => ({
  client_id: clientId,
  client_name: clientName,
  client_secret: placeholder,
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
});

/** Machine clients are people of the directory with that role; every other client is configured. */
function adapterFor(options: ProviderOptions): (model: string) => Adapter {
  const now = () => Math.floor(Date.now() / 1000);
  const placeholder = randomBytes(32).toString('base64url');
  const store = (model: string) => stateStore(model, { ...options, now });
  return (model) => ({
    ...store(model),
    ...(model === 'Client' && {
      find: async (id: string) => {
        const machine = await options.accounts.find(id);
        return machine?.role === 'machine' ? machineClient(id, machine.name, placeholder) : undefined;
      },
    }),
  });
}

const tokensFor = ({ accounts }: ProviderOptions): Partial<Configuration> => ({
  findAccount: async (_ctx, id) => {
    const person = await accounts.find(id);
    if (person === undefined) return undefined;
    return { accountId: id, claims: () => ({ sub: id, ...claimsOf(person) }) };
  },
  extraTokenClaims: async (_ctx, token) => {
    const id = 'accountId' in token ? token.accountId : token.clientId;
    const person = id === undefined ? undefined : await accounts.find(id);
    return person === undefined ? undefined : claimsOf(person);
  },
  /** The console is ours: who signs in there has nothing to consent to. */
  loadExistingGrant: async (ctx) => {
    const { client, session, provider } = ctx.oidc;
    if (client === undefined || session?.accountId === undefined) return undefined;
    const known = session.grantIdFor(client.clientId);
    const existing = known === undefined ? undefined : await provider.Grant.find(known);
    if (existing !== undefined) return existing;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid offline_access');
    grant.addResourceScope(apiResource, apiScope);
    await grant.save();
    return grant;
  },
  issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
});

const apiServer: ResourceServer = {
  scope: apiScope,
  audience,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: signatureAlgorithm } },
};

function resourceServer(resource: string): ResourceServer {
  if (resource !== apiResource) throw new errors.InvalidTarget();
  return apiServer;
}

const personClaimNames = [
  'email',
  'name',
  'role',
  'level',
  'customer_id',
  'group_ids',
  'provider_id',
  'locale',
];

const configurationOf = (options: ProviderOptions): Configuration => ({
  ...tokensFor(options),
  adapter: adapterFor(options),
  jwks: { keys: [options.keys.signature] },
  cookies: { keys: options.keys.cookies },
  clients: [consoleClient(options)],
  clientDefaults: { id_token_signed_response_alg: signatureAlgorithm },
  clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post'],
  claims: { openid: ['sub', ...personClaimNames] },
  conformIdTokenClaims: false,
  interactions: { url: (_ctx, interaction) => `${options.issuer}/sign-in/${interaction.uid}` },
  responseTypes: ['code'],
  scopes: ['openid', 'offline_access'],
  ttl,
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => apiResource,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource) => resourceServer(resource),
    },
    rpInitiatedLogout: { enabled: true, ...providerPages(options).rpInitiatedLogout },
  },
  renderError: providerPages(options).renderError,
});

/** The OpenID provider of a desk on one machine. */
export function createProvider(options: ProviderOptions): Provider {
  const provider = new Provider(options.issuer, configurationOf(options));
  provider.Client.prototype.compareClientSecret = function (secret: string) {
    return options.accounts.verifyPassword(this.clientId, secret);
  };
  return provider;
}
