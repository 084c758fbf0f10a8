import { Duration, Fn } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { EdgeStack } from '../stacks/edge-stack.ts';
import type { Stage } from '../stage.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { PrivateBucket } from './private-bucket.ts';
import { spaRouting } from './spa-routing.ts';
import { acknowledge } from './waivers.ts';

export type ConsoleSiteProps = {
  api: HttpApi;
  /** Where the console's scripts may connect to besides their own origin: the sign-in service. */
  signInOrigins: string[];
  /** The console's own address; without it, it has one of CloudFront's. */
  domain?: Stage['domain'];
  edge?: EdgeStack | undefined;
};

/**
 * The console's address. The API answers under `/v1` of the same origin, as on the one-machine host: browsers need no
 * CORS, which is allowed to nobody.
 */
export class ConsoleSite extends Construct {
  readonly bucket: PrivateBucket;
  readonly distribution: cloudfront.Distribution;
  /** `https://…` without a slash at its end. */
  readonly url: string;

  constructor(scope: Construct, id: string, { api, signInOrigins, domain, edge }: ConsoleSiteProps) {
    super(scope, id);
    const { certificate, webAclArn } = edge ?? {};
    this.bucket = new PrivateBucket(this, 'Files', { encryption: BucketEncryption.S3_MANAGED });
    acknowledge(this.bucket, filesWaivers);
    this.distribution = new cloudfront.Distribution(this, 'Distribution', {
      ...(domain && certificate && atDomain(domain.name, certificate)),
      ...(webAclArn && { webAclId: webAclArn }),
      defaultBehavior: this.#pages(signInOrigins),
      additionalBehaviors: { '/v1/*': apiBehaviour(api) },
      defaultRootObject: 'index.html',
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
    });
    acknowledge(this.distribution, distributionWaivers);
    if (domain) this.#nameIn(domain);
    this.url = `https://${domain?.name ?? this.distribution.domainName}`;
  }

  #nameIn({ name, zoneId, zoneName }: NonNullable<Stage['domain']>): void {
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId: zoneId, zoneName });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(this.distribution));
    // With its dot at the end, or the zone's name would be added to it.
    new ARecord(this, 'Address', { zone, target, recordName: `${name}.` });
    new AaaaRecord(this, 'Address6', { zone, target, recordName: `${name}.` });
  }

  #pages(signInOrigins: string[]): cloudfront.BehaviorOptions {
    const routing = new cloudfront.Function(this, 'Routing', {
      code: cloudfront.FunctionCode.fromInline(spaRouting),
      runtime: cloudfront.FunctionRuntime.JS_2_0,
    });
    return {
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: new cloudfront.ResponseHeadersPolicy(this, 'Headers', headers(signInOrigins)),
      functionAssociations: [{ eventType: cloudfront.FunctionEventType.VIEWER_REQUEST, function: routing }],
    };
  }
}

const atDomain = (name: string, certificate: ICertificate) => ({
  domainNames: [name],
  certificate,
  minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
});

/** `https://<id>.execute-api.<region>.<suffix>` → its host. */
const hostOf = (endpoint: string): string => Fn.select(2, Fn.split('/', endpoint));

const apiBehaviour = (api: HttpApi): cloudfront.BehaviorOptions => ({
  origin: new HttpOrigin(hostOf(api.apiEndpoint)),
  viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
  cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
  originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  responseHeadersPolicy: cloudfront.ResponseHeadersPolicy.SECURITY_HEADERS,
});

const headers = (signInOrigins: string[]): cloudfront.ResponseHeadersPolicyProps => ({
  securityHeadersBehavior: {
    contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(signInOrigins), override: true },
    contentTypeOptions: { override: true },
    frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
    referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override: true },
    strictTransportSecurity: {
      accessControlMaxAge: Duration.days(365),
      includeSubdomains: true,
      override: true,
    },
  },
});

const filesWaivers = {
  'AwsSolutions-S1': 'Only CloudFront reads the bucket, and it holds nothing but the published console.',
};

const distributionWaivers = {
  'AwsSolutions-CFR1': 'Mobile users of every customer may call from anywhere (R12).',
  'AwsSolutions-CFR2':
    'The pages are static and the API is throttled; a web ACL would cost by the month (U9).',
  'AwsSolutions-CFR3':
    "Access logs would keep visitors' addresses; the API's own access log tells what is needed.",
  'AwsSolutions-CFR4':
    'The default certificate of cloudfront.net allows no other security policy; browsers use TLS 1.3.',
};
