import { Duration } from 'aws-cdk-lib';
import { CfnManagedLoginBranding, OAuthScope, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { SignIn } from './sign-in.ts';

/** The console: a public client, code flow with PKCE and nothing else. */
export class ConsoleClient extends UserPoolClient {
  constructor(scope: Construct, id: string, { signIn, consoleUrl }: { signIn: SignIn; consoleUrl: string }) {
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
      accessTokenValidity: Duration.hours(1),
      enableTokenRevocation: true,
    });
  }
}
