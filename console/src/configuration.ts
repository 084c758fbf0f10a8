import * as z from 'zod/mini';

const configuration = z.object({
  /** The OpenID provider's issuer URL. */
  issuer: z.url(),
  clientId: z.string(),
  /** The origin (and path, if any) in front of `/v1`; empty where the console's own host serves the API. */
  apiUrl: z.string(),
  /** RFC 8707 resource that access tokens are asked for, where the provider needs one. */
  resource: z.optional(z.string()),
  scope: z._default(z.string(), 'openid profile email'),
});
export type Configuration = z.infer<typeof configuration>;

/** Reads what differs between hosts, so that one build runs on all of them. Throws when it is missing or malformed. */
export const loadConfiguration = async (): Promise<Configuration> => {
  const response = await fetch('/console-config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`console-config.json answered ${response.status}`);
  return configuration.parse(await response.json());
};
