import { CfnOutput } from 'aws-cdk-lib';
import { ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';
import type { DeskKey } from './desk-key.ts';
import type { StoreBucket } from './store-bucket.ts';

export type MailInProps = { stage: Stage; key: DeskKey; bucket: StoreBucket };

/**
 * Mail in by SES: what is written to the sender's address lies in the bucket. Beside the data, so that mail is kept while
 * the desk itself is away.
 */
export class MailIn extends Construct {
  constructor(scope: Construct, id: string, { stage, key, bucket }: MailInProps) {
    super(scope, id);
    const rules = new ReceiptRuleSet(this, 'Rules');
    rules.addRule('Keep', {
      recipients: [stage.mailSender],
      tlsPolicy: TlsPolicy.REQUIRE,
      scanEnabled: true,
      actions: [new S3({ bucket, objectKeyPrefix: 'inbound/' })],
    });
    key.allowService('ses.amazonaws.com');
    new CfnOutput(this, 'RuleSet', {
      value: rules.receiptRuleSetName,
      description: 'To be activated by hand once, as an account has one active rule set per region',
    });
  }
}
