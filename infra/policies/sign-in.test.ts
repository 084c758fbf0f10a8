import { describe, expect, test } from 'vitest';
import { allResources, ofType, targetOf } from '../testing/templates.ts';

const resources = allResources('full');
const of = (type: string) => ofType(resources, type);
const [pool] = of('AWS::Cognito::UserPool').map(({ Properties }) => Properties);
const [console, machine, ...others] = of('AWS::Cognito::UserPoolClient').map(({ Properties }) => Properties);

describe('U6: sign-in', () => {
  test('U8: the pool of people is protected, has strong passwords and takes in nobody by itself', () => {
    expect(of('AWS::Cognito::UserPool')).toHaveLength(1);
    expect(pool).toMatchObject({
      DeletionProtection: 'ACTIVE',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'OPTIONAL',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: { PasswordPolicy: { MinimumLength: 12, RequireSymbols: true, RequireNumbers: true } },
      LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: 'V3_0' } },
    });
  });

  test('U6: people sign in on managed login, which every client for people has a look for', () => {
    expect(of('AWS::Cognito::UserPoolDomain')[0]?.Properties.ManagedLoginVersion).toBe(2);
    expect(of('AWS::Cognito::ManagedLoginBranding')[0]?.Properties).toMatchObject({
      ClientId: { Ref: expect.stringMatching(/^ConsoleClient/) },
      UseCognitoProvidedValues: true,
    });
  });

  test('U6: the console signs in by code flow at its own address, without a secret', () => {
    expect(console).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
      CallbackURLs: ['https://destek.example.com/callback'],
      LogoutURLs: ['https://destek.example.com/'],
    });
    expect(console.ExplicitAuthFlows ?? ['ALLOW_REFRESH_TOKEN_AUTH']).toEqual(['ALLOW_REFRESH_TOKEN_AUTH']);
    expect(others).toEqual([]);
  });

  test('U6: without a domain of its own the console signs in at CloudFront’s address', () => {
    const [client] = ofType(allResources('prod'), 'AWS::Cognito::UserPoolClient');
    const [[scheme, host, path]] = client?.Properties.CallbackURLs.map((url: any) => url['Fn::Join'][1]);
    expect([scheme, targetOf(host), path]).toEqual([
      'https://',
      expect.stringMatching(/^ConsoleDistribution/),
      '/callback',
    ]);
  });

  test('U6: a machine has a secret, its credentials alone, and scopes of the desk only', () => {
    expect(machine).toMatchObject({
      AllowedOAuthFlows: ['client_credentials'],
      GenerateSecret: true,
      SupportedIdentityProviders: ['COGNITO'],
    });
    expect(machine.AllowedOAuthScopes).toHaveLength(2);
  });

  test('U8: tokens are short-lived and can be revoked', () => {
    expect(console.RefreshTokenValidity).toBe(12 * 60);
    for (const client of [console, machine]) {
      expect(client.AccessTokenValidity).toBe(60);
      expect(client.TokenValidityUnits.AccessToken).toBe('minutes');
      expect(client.EnableTokenRevocation).toBe(true);
    }
  });

  test('U6: customers’ own sign-in services are offered by the console, and name their people', () => {
    const providers = of('AWS::Cognito::UserPoolIdentityProvider').map(({ Properties }) => Properties);
    expect(providers.map(({ ProviderName, ProviderType }) => [ProviderName, ProviderType])).toEqual([
      ['acme', 'OIDC'],
      ['globex', 'SAML'],
    ]);
    for (const { AttributeMapping } of providers)
      expect(Object.keys(AttributeMapping).toSorted()).toEqual(['email', 'email_verified', 'name']);
    expect(console.SupportedIdentityProviders).toEqual(['COGNITO', 'acme', 'globex']);
  });

  test('U8: a service’s secret stands in Secrets Manager and not in the template', () => {
    const [acme] = of('AWS::Cognito::UserPoolIdentityProvider');
    expect(acme?.Properties.ProviderDetails.client_secret).toBe(
      '{{resolve:secretsmanager:desk/acme:SecretString:::}}',
    );
  });

  test('U6: by option the desk’s own domain sends the mails of sign-in', () => {
    expect(pool.EmailConfiguration).toMatchObject({
      EmailSendingAccount: 'DEVELOPER',
      From: expect.stringContaining('<destek@desk.example.com>'),
    });
    const [other] = ofType(allResources('prod'), 'AWS::Cognito::UserPool');
    expect(other?.Properties.EmailConfiguration).toBeUndefined();
  });
});
