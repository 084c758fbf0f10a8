import { describe, expect, test } from 'vitest';
import { allResources, ofType, targetOf } from '../testing/templates.ts';

const resources = allResources('full');
const of = (type: string) => ofType(resources, type);
const [distribution] = of('AWS::CloudFront::Distribution').map(
  ({ Properties }) => Properties.DistributionConfig,
);

describe('U7: the console at its own domain', () => {
  test('U7: the certificate is validated in the domain’s zone, and made where CloudFront takes it from', () => {
    const [certificate] = of('AWS::CertificateManager::Certificate');
    expect(certificate).toMatchObject({
      stack: 'edge',
      Properties: {
        DomainName: 'destek.example.com',
        ValidationMethod: 'DNS',
        DomainValidationOptions: [{ HostedZoneId: 'Z0123456789ABCDEFGHIJ' }],
      },
    });
    expect(distribution.Aliases).toEqual(['destek.example.com']);
    expect(distribution.ViewerCertificate).toMatchObject({
      MinimumProtocolVersion: 'TLSv1.2_2021',
      SslSupportMethod: 'sni-only',
      AcmCertificateArn: {
        'Fn::GetStackOutput': { StackName: 'yardim-masasi-full-edge', Region: 'us-east-1' },
      },
    });
    expect(targetOf(distribution.ViewerCertificate.AcmCertificateArn)).toBe(certificate?.id);
  });

  test('U7: its name leads to the distribution, by both protocols', () => {
    const records = of('AWS::Route53::RecordSet').map(({ Properties }) => Properties);
    expect(records.map(({ Type }) => Type).toSorted()).toEqual(['A', 'AAAA']);
    for (const { Name, HostedZoneId, AliasTarget } of records) {
      expect([Name, HostedZoneId]).toEqual(['destek.example.com.', 'Z0123456789ABCDEFGHIJ']);
      expect(targetOf(AliasTarget.DNSName)).toMatch(/^ConsoleDistribution/);
    }
  });

  test('U8: the web ACL stands in front of console and API, and keeps no requests', () => {
    const [acl] = of('AWS::WAFv2::WebACL');
    expect(acl).toMatchObject({ stack: 'edge', Properties: { Scope: 'CLOUDFRONT' } });
    for (const { VisibilityConfig } of [acl?.Properties, ...acl!.Properties.Rules])
      expect(VisibilityConfig.SampledRequestsEnabled).toBe(false);
    expect(distribution.WebACLId['Fn::GetStackOutput'].OutputName).toContain(acl?.id);
  });

  test('U9: without the options there is neither domain nor web ACL, nor a stack for them', () => {
    const plain = allResources('prod');
    expect(plain.filter(({ stack }) => stack === 'edge')).toEqual([]);
    const [{ Properties }] = ofType(plain, 'AWS::CloudFront::Distribution') as [any];
    expect(Properties.DistributionConfig).not.toHaveProperty('Aliases');
    expect(Properties.DistributionConfig).not.toHaveProperty('WebACLId');
  });
});
