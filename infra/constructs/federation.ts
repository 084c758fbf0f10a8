import { SecretValue } from 'aws-cdk-lib';
import {
  type AttributeMapping,
  ProviderAttribute,
  type UserPool,
  UserPoolIdentityProviderOidc,
  UserPoolIdentityProviderSaml,
  UserPoolIdentityProviderSamlMetadata,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Federation } from '../stage-settings.ts';

/**
 * Customers who sign in at their own service. A provider is called as the customer is (`desk` for the desk's own people),
 * and vouches for people of that customer only: see `functions/sign-in-claims`.
 */
export class FederatedSignIn extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { userPool, federation }: { userPool: UserPool; federation: Federation[] },
  ) {
    super(scope, id);
    for (const provider of federation) this.#add(userPool, provider);
  }

  #add(userPool: UserPool, provider: Federation): void {
    const { name, type } = provider;
    if (type === 'saml') {
      const metadata = UserPoolIdentityProviderSamlMetadata.url(provider.metadataUrl);
      new UserPoolIdentityProviderSaml(this, name, {
        userPool,
        name,
        metadata,
        attributeMapping: samlAttributes,
      });
      return;
    }
    new UserPoolIdentityProviderOidc(this, name, {
      userPool,
      name,
      clientId: provider.clientId,
      // Unwrapped into a dynamic reference that CloudFormation resolves, not into the secret.
      clientSecret: SecretValue.secretsManager(provider.clientSecretName).unsafeUnwrap(),
      issuerUrl: provider.issuer,
      scopes: ['openid', 'email', 'profile'],
      attributeMapping: oidcAttributes,
    });
  }
}

/** OpenID Connect Core 1.0, 5.1 */
const oidcAttributes: AttributeMapping = {
  email: ProviderAttribute.other('email'),
  emailVerified: ProviderAttribute.other('email_verified'),
  fullname: ProviderAttribute.other('name'),
};

/** The claim types that Entra ID, AD FS and most others send; `email_verified` has none of its own. */
const samlAttributes: AttributeMapping = {
  email: ProviderAttribute.other('http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress'),
  emailVerified: ProviderAttribute.other('email_verified'),
  fullname: ProviderAttribute.other('http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name'),
};
