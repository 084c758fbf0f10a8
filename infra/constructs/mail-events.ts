import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import {
  type ConfigurationSet,
  ConfigurationSetEventDestination,
  EmailSendingEvent,
  EventDestination,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { Operations } from './operations.ts';
import { acknowledge } from './waivers.ts';

export type MailEventsProps = { configuration: ConfigurationSet; operations: Operations };

/**
 * Mails that reached nobody: bounces, complaints and rejections wait in a queue that operations watch. SES sends its events
 * to the default bus of the account only, so the rule picks those of this stage.
 */
export class MailEvents extends Construct {
  constructor(scope: Construct, id: string, { configuration, operations }: MailEventsProps) {
    super(scope, id);
    const eventBus = EventBus.fromEventBusName(this, 'Bus', 'default');
    new ConfigurationSetEventDestination(this, 'Destination', {
      configurationSet: configuration,
      destination: EventDestination.eventBus(eventBus),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT],
    });
    const undelivered = new DeadLetterQueue(this, 'Undelivered', {
      operations,
      meaning:
        'Mails bounced, were rejected or reported as spam: somebody waits for an answer that never came.',
    });
    const rule = new Rule(this, 'OfThisStage', {
      description: 'Mails of the desk that reached nobody',
      eventPattern: {
        source: ['aws.ses'],
        // https://docs.aws.amazon.com/ses/latest/dg/monitor-sending-using-event-publishing-setup.html
        detailType: ['Email Bounced', 'Email Complaint Received', 'Email Rejected'],
        detail: { mail: { tags: { 'ses:configuration-set': [configuration.configurationSetName] } } },
      },
      targets: [new SqsQueue(undelivered)],
    });
    acknowledge(rule, waivers);
  }
}

const waivers = {
  'Serverless-EventBusDLQ': 'The target is a queue; EventBridge tries again for a day before it gives up.',
};
