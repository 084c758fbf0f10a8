import { Duration, Fn, RemovalPolicy } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { spaRouting } from './spa-routing.ts';
import { acknowledge } from './waivers.ts';

export type ConsoleSiteProps = {
  api: HttpApi;
  /** Where the console's scripts may connect to besides their own origin: the sign-in service. */
  signInOrigins: string[];
};

/**
 * The console's address. The API answers under `/v1` of the same origin, as on the one-machine host: browsers need no
 * CORS, which is allowed to nobody.
 */
export class ConsoleSite extends Construct {
  readonly bucket: ConsoleFiles;
  readonly distribution: cloudfront.Distribution;
  /** `https://…` without a slash at its end. */
  readonly url: string;

  constructor(scope: Construct, id: string, { api, signInOrigins }: ConsoleSiteProps) {
    super(scope, id);
    this.bucket = new ConsoleFiles(this, 'Files');
    this.distribution = new cloudfront.Distribution(this, 'Distribution', {
      defaultBehavior: this.#pages(signInOrigins),
      additionalBehaviors: { '/v1/*': apiBehaviour(api) },
      defaultRootObject: 'index.html',
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
    });
    acknowledge(this.distribution, distributionWaivers);
    this.url = `https://${this.distribution.domainName}`;
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

/** Read by CloudFront only; no website of its own. */
class ConsoleFiles extends Bucket {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this, filesWaivers);
  }

  override get isWebsite(): boolean {
    return false;
  }
}

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
