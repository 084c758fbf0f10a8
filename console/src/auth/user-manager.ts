import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Configuration } from '../configuration.ts';
import { paths } from '../routes.ts';

/** Code flow with PKCE (RFC 7636); tokens stay in this tab's session storage and are renewed before they end. */
export const createUserManager = ({ issuer, clientId, scope, resource }: Configuration): UserManager =>
  new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: location.origin + paths.signedIn,
    post_logout_redirect_uri: location.origin + paths.home,
    scope,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    ...(resource !== undefined && { resource }),
  });

/**
 * Ends the session here and at the provider. Cognito's logout endpoint wants `client_id` and `logout_uri` instead of the
 * OpenID parameters: https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
 */
export const signOut = (users: UserManager): Promise<void> =>
  users.signoutRedirect({
    extraQueryParams: { client_id: users.settings.client_id, logout_uri: location.origin + paths.home },
  });
