import {
  GetScheduleCommand,
  type GetScheduleCommandOutput,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { SESv2Client, GetAccountCommand } from '@aws-sdk/client-sesv2';
import { SNSClient, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it } from 'vitest';
import * as people from '../../support/people.ts';
import { useDesk } from '../../support/use-desk.ts';
import { deployed } from './deployed.ts';

const { desk } = useDesk();
const [scheduler, sns, sqs] = [new SchedulerClient(), new SNSClient(), new SQSClient()];
const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

/** A queue that hears what the topic says. */
const listenTo = async (TopicArn: string): Promise<string> => {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'acceptance-of-the-digest' }));
  undo.push(() => sqs.send(new DeleteQueueCommand({ QueueUrl })));
  const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] });
  const { Attributes: { QueueArn = '' } = {} } = await sqs.send(asked);
  const mayDeliver = {
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: QueueArn,
    Condition: { ArnEquals: { 'aws:SourceArn': TopicArn } },
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [mayDeliver] });
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  const subscribe = new SubscribeCommand({
    TopicArn,
    Protocol: 'sqs',
    Endpoint: QueueArn,
    Attributes: { RawMessageDelivery: 'true' },
  });
  const { SubscriptionArn } = await sns.send(subscribe);
  undo.push(() => sns.send(new UnsubscribeCommand({ SubscriptionArn })));
  return QueueUrl;
};

/** Everything of a schedule that an update must repeat. */
const settingsOf = ({ Name, Target, FlexibleTimeWindow, ...rest }: GetScheduleCommandOutput) => {
  const { ScheduleExpression, ScheduleExpressionTimezone } = rest;
  return { Name, Target, FlexibleTimeWindow, ScheduleExpression, ScheduleExpressionTimezone };
};

/** Lets a schedule fire every minute instead of at its hour. */
const fireOften = async (Name: string): Promise<void> => {
  const settings = settingsOf(await scheduler.send(new GetScheduleCommand({ Name })));
  undo.push(() => scheduler.send(new UpdateScheduleCommand(settings)));
  const often = { ScheduleExpression: 'rate(1 minute)' };
  await scheduler.send(new UpdateScheduleCommand({ ...settings, ...often }));
};

describe('the digest', () => {
  it('R6: goes to the managers’ topic and by mail when its schedule fires', async () => {
    const { one } = await deployed();
    const queue = await listenTo(one('AWS::SNS::Topic', 'DigestManagers'));
    await fireOften(one('AWS::Scheduler::Schedule', 'TimetableDigestDaily'));
    const text = await desk().eventually('a digest in the queue', async () => {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queue }));
      return Messages[0]?.Body;
    });
    for (const words of ['Merhaba yöneticiler', 'Hello managers', 'Acme Lojistik', 'Nöbet Hastanesi'])
      expect(text).toContain(words);
    const mail = await desk().eventually('a digest by mail', async () =>
      (await desk().mails({ to: people.acmeManager })).find(({ event }) => event.startsWith('digest-')),
    );
    expect(mail.text).toContain('Açılan: ');
    expect(mail.text).not.toContain('Nöbet Hastanesi');
  });
});

describe('mails', () => {
  it('U5: have gone out by SES', async () => {
    await deployed();
    const { SendQuota } = await new SESv2Client().send(new GetAccountCommand());
    expect(SendQuota?.SentLast24Hours).toBeGreaterThan(0);
  });
});
