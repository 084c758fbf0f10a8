import { describe, expect, test } from 'vitest';
import { allResources, ofType, targetOf } from '../testing/templates.ts';
import { contentSecurityPolicy } from '../constructs/content-security-policy.ts';
import { spaRouting } from '../constructs/spa-routing.ts';

const resources = allResources('prod');
const only = (type: string) => {
  const found = ofType(resources, type);
  expect(found, type).toHaveLength(1);
  return found[0]!.Properties;
};

describe('U1: the console’s address', () => {
  const route = new Function(`${spaRouting}; return handler;`)();
  test.each([
    ['/', '/index.html'],
    ['/tickets/01JABC', '/index.html'],
    ['/callback', '/index.html'],
    ['/assets/index-8Ab_.js', '/assets/index-8Ab_.js'],
    ['/console-config.json', '/console-config.json'],
    ['/icon.svg', '/icon.svg'],
  ])('U1: %s is answered by %s', (uri, file) => {
    expect(route({ request: { uri, headers: {} } })).toEqual({ uri: file, headers: {} });
  });

  test('U1: the API answers under /v1 of the same address, uncached and with every method', () => {
    const { DistributionConfig: config } = only('AWS::CloudFront::Distribution');
    expect(config.CacheBehaviors).toEqual([
      expect.objectContaining({
        PathPattern: '/v1/*',
        ViewerProtocolPolicy: 'https-only',
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad', // managed: CachingDisabled
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac', // managed: AllViewerExceptHostHeader
        AllowedMethods: expect.arrayContaining(['POST', 'PATCH', 'DELETE']),
      }),
    ]);
    expect(config.DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
  });

  test('U8: browsers get no CORS from the API, as the console needs none', () => {
    expect(only('AWS::ApiGatewayV2::Api').CorsConfiguration).toBeUndefined();
  });

  test('U8: only this distribution reads the console’s files, and nobody is let at others from outside', () => {
    const allowed = resources
      .filter(({ Type }) => Type === 'AWS::S3::BucketPolicy')
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Effect }: any) => Effect === 'Allow');
    expect(allowed).toEqual([
      expect.objectContaining({
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
      }),
    ]);
  });

  test('U1: pages and files are found by the routing of a page’s address', () => {
    const [association, ...more] = only('AWS::CloudFront::Distribution').DistributionConfig
      .DefaultCacheBehavior.FunctionAssociations;
    expect(more).toEqual([]);
    expect(association.EventType).toBe('viewer-request');
    expect(targetOf(association.FunctionARN)).toMatch(/^ConsoleRouting/);
    expect(only('AWS::CloudFront::Function').FunctionCode).toBe(spaRouting);
  });

  test('U8: the distribution signs its requests to the bucket', () => {
    expect(only('AWS::CloudFront::OriginAccessControl').OriginAccessControlConfig).toMatchObject({
      OriginAccessControlOriginType: 's3',
      SigningBehavior: 'always',
      SigningProtocol: 'sigv4',
    });
    const [files] = only('AWS::CloudFront::Distribution').DistributionConfig.Origins;
    expect(targetOf(files.OriginAccessControlId)).toMatch(/OriginAccessControl/);
  });

  test('U1: what the console must know of its stage is written at the deployment, and never cached', () => {
    const published = ofType(resources, 'Custom::CDKBucketDeployment').map(({ Properties }) => Properties);
    for (const { DestinationBucketName, Prune } of published) {
      expect(targetOf(DestinationBucketName)).toMatch(/^ConsoleFiles/);
      expect(Prune).toBe(false);
    }
    const configuration = published.filter(({ SourceMarkers }) =>
      SourceMarkers?.some((marker: any) => Object.keys(marker).length > 0),
    );
    expect(configuration.map(({ SystemMetadata }) => SystemMetadata['cache-control'])).toEqual(['no-cache']);
  });

  test('U8: pages run the console’s own scripts and talk to its own origins only', () => {
    const { DefaultCacheBehavior: pages } = only('AWS::CloudFront::Distribution').DistributionConfig;
    expect(targetOf(pages.ResponseHeadersPolicyId)).toMatch(/^ConsoleHeaders/);
    const { ResponseHeadersPolicyConfig: config } = only('AWS::CloudFront::ResponseHeadersPolicy');
    expect(config.SecurityHeadersConfig).toMatchObject({
      FrameOptions: { FrameOption: 'DENY' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
      ContentTypeOptions: { Override: true },
    });
    const policy = contentSecurityPolicy(['https://sign-in.example.com']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).toContain("connect-src 'self' https://sign-in.example.com;");
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test('U6: every route but the API’s description wants a token with its scope', () => {
    const routes = resources
      .filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route')
      .map(({ Properties }) => Properties);
    const open = routes.filter(({ AuthorizationType }) => AuthorizationType !== 'JWT');
    expect(open.map(({ RouteKey }) => RouteKey)).toEqual(['GET /v1/openapi.json']);
    for (const { RouteKey, AuthorizationScopes } of routes.filter((candidate) => !open.includes(candidate))) {
      const scopes = AuthorizationScopes.map((scope: any) => scope['Fn::Join']?.[1].at(-1) ?? scope).join(
        ' ',
      );
      expect(scopes, RouteKey).toMatch(RouteKey.startsWith('GET ') ? /tickets\.read$/ : /tickets\.write$/);
    }
    expect(routes.map(({ RouteKey }) => RouteKey)).toContain('ANY /v1/{proxy+}');
  });

  test('U6: the audience of a token is one of the desk’s clients', () => {
    const { JwtConfiguration } = only('AWS::ApiGatewayV2::Authorizer');
    const clients = resources
      .filter(({ Type }) => Type === 'AWS::Cognito::UserPoolClient')
      .map(({ id }) => id);
    expect(JwtConfiguration.Audience.map(targetOf)).toEqual(clients);
  });
});
