import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/**
 * Turns away known bad addresses, and single addresses that ask too much. No rules about bodies: people paste scripts and
 * error messages into their calls, which such rules take for attacks.
 */
export class WebAcl extends CfnWebACL {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visible('desk'),
      rules: [
        {
          name: 'known-bad-addresses',
          priority: 0,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesAmazonIpReputationList' },
          },
          visibilityConfig: visible('known-bad-addresses'),
        },
        {
          name: 'too-many-requests',
          priority: 1,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: requestsPerAddress } },
          visibilityConfig: visible('too-many-requests'),
        },
      ],
    });
  }
}

/** In five minutes; a whole office may stand behind one address. */
const requestsPerAddress = 10_000;

/** Counted, but no requests sampled, which would keep paths and addresses. */
const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});
