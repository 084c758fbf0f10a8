import { Duration } from 'aws-cdk-lib';
import {
  CfnManagedLoginBranding,
  OAuthScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { Federation } from '../stage-settings.ts';
import type { SignIn } from './sign-in.ts';

const cognito = UserPoolClientIdentityProvider.COGNITO;

export type ConsoleClientProps = { signIn: SignIn; consoleUrl: string; federation: Federation[] };

/** The console: a public client, code flow with PKCE and nothing else. */
export class ConsoleClient extends UserPoolClient {
  constructor(scope: Construct, id: string, { signIn, consoleUrl, federation }: ConsoleClientProps) {
    super(scope, id, {
      userPool: signIn.userPool,
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [
          OAuthScope.OPENID,
          OAuthScope.EMAIL,
          OAuthScope.PROFILE,
          signIn.scopes.read,
          signIn.scopes.write,
        ],
        callbackUrls: [`${consoleUrl}/callback`],
        logoutUrls: [`${consoleUrl}/`],
      },
      // By name: a reference would keep the other stack from ever removing a provider.
      supportedIdentityProviders: [
        cognito,
        ...federation.map(({ name }) => UserPoolClientIdentityProvider.custom(name)),
      ],
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
    });
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: signIn.userPool.userPoolId,
      clientId: this.userPoolClientId,
      useCognitoProvidedValues: true,
    });
  }
}

/**
 * A customer's machine. Its tokens carry what the directory says of the person whose id is the client's: the desk enters
 * that record, with the role `machine` and the customer, when it hands out the client.
 */
export class MachineClient extends UserPoolClient {
  constructor(scope: Construct, id: string, { signIn }: { signIn: SignIn }) {
    super(scope, id, {
      userPool: signIn.userPool,
      generateSecret: true,
      authFlows: {},
      oAuth: { flows: { clientCredentials: true }, scopes: [signIn.scopes.read, signIn.scopes.write] },
      supportedIdentityProviders: [cognito],
      accessTokenValidity: Duration.hours(1),
      enableTokenRevocation: true,
    });
  }
}
