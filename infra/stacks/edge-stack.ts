import { type App, ReferenceStrength, Stack } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { WebAcl } from '../constructs/web-acl.ts';
import { edgeRegion } from '../regions.ts';
import type { Stage } from '../stage.ts';

/**
 * What CloudFront takes from one region only, wherever the desk runs: its certificate and its web ACL. The desk's stack reads
 * their ARNs from this stack's outputs (weak references), as exports end at a region's border.
 */
export class EdgeStack extends Stack {
  readonly certificate: Certificate | undefined;
  readonly webAclArn: string | undefined;

  constructor(app: App, id: string, { domain, webAcl }: Stage) {
    super(app, id, {
      env: { region: edgeRegion },
      description: 'Yardım Masası: certificate and web ACL of the console',
    });
    if (domain) this.certificate = this.#certify(domain);
    if (webAcl) {
      const acl = new WebAcl(this, 'WebAcl');
      acl.applyCrossStackReferenceStrength(ReferenceStrength.WEAK);
      this.webAclArn = acl.attrArn;
    }
  }

  #certify({ name, zoneId, zoneName }: NonNullable<Stage['domain']>): Certificate {
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId: zoneId, zoneName });
    const certificate = new Certificate(this, 'Certificate', {
      domainName: name,
      validation: CertificateValidation.fromDns(zone),
    });
    certificate.applyCrossStackReferenceStrength(ReferenceStrength.WEAK);
    return certificate;
  }
}
