import { Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';
import { MailEvents } from './mail-events.ts';
import type { Operations } from './operations.ts';

export type MailOutProps = { stage: Stage; operations: Operations };

/** Mail out by SES: the sender's domain, and what happens to bounces and complaints. */
export class MailOut extends Construct {
  /** The address with the name that readers see. */
  readonly sender: string;
  readonly #identity: EmailIdentity;
  readonly #configuration: ConfigurationSet;

  constructor(scope: Construct, id: string, { stage, operations }: MailOutProps) {
    super(scope, id);
    this.sender = `${stage.mailSenderName} <${stage.mailSender}>`;
    this.#configuration = new ConfigurationSet(this, 'Configuration', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      reputationMetrics: true,
    });
    this.#identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(stage.mailSender.slice(stage.mailSender.indexOf('@') + 1)),
      configurationSet: this.#configuration,
    });
    new MailEvents(this, 'Events', { configuration: this.#configuration, operations });
    for (const { name, threshold, meaning } of reputation)
      operations.watch(this, name, {
        metric: new Metric({
          namespace: 'AWS/SES',
          metricName: `Reputation.${name}`,
          statistic: 'Maximum',
          period: Duration.hours(1),
        }),
        threshold,
        meaning,
        runbook: 'mail-reputation',
      });
  }

  /** Sending as the desk and as nobody else. */
  allowSending(grantee: IGrantable): void {
    const configurationSet = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.#configuration.configurationSetName,
    });
    Grant.addToPrincipal({
      grantee,
      actions: ['ses:SendEmail'],
      resourceArns: [this.#identity.emailIdentityArn, configurationSet],
    });
  }
}

/** Half of the rates at which SES reviews an account: https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-bounce-rate.html */
const reputation = [
  {
    name: 'BounceRate',
    threshold: 0.025,
    meaning: 'Too many of the mails bounce; at 5 % SES reviews the account.',
  },
  {
    name: 'ComplaintRate',
    threshold: 0.0005,
    meaning: 'Too many mails are reported as spam; at 0.1 % SES reviews the account.',
  },
];
