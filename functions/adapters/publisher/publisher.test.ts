import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { publisher } from './publisher.ts';

const sns = mockClient(SNSClient);
const topicArn = 'arn:aws:sns:eu-central-1:123456789012:digest';
const managers = publisher({ client: new SNSClient({ region: 'eu-central-1' }), topicArn });
const sent = () => sns.commandCalls(PublishCommand)[0]!.args[0].input;

beforeEach(() => {
  sns.reset();
});

test('R6: figures go to the managers’ topic', async () => {
  sns.on(PublishCommand).resolves({});
  await managers.publish({ subject: 'Günlük özet', text: 'Açılan: 3' });
  expect(sent()).toEqual({ TopicArn: topicArn, Subject: 'Günlük özet', Message: 'Açılan: 3' });
});

test('R6: a customer’s figures are marked as theirs', async () => {
  sns.on(PublishCommand).resolves({});
  await managers.publish({ subject: 's', text: 't', customerId: 'acme' });
  expect(sent().MessageAttributes).toEqual({ customerId: { DataType: 'String', StringValue: 'acme' } });
});

test('R6: a subject fits what SNS takes', async () => {
  sns.on(PublishCommand).resolves({});
  await managers.publish({ subject: `a\r\nb${'ü'.repeat(200)}`, text: 't' });
  expect(sent().Subject).toHaveLength(99);
  expect(sent().Subject).toMatch(/^a bü+$/);
});

test('R6: a fault of the topic is an error', async () => {
  sns.on(PublishCommand).rejects(new Error('down'));
  await expect(managers.publish({ subject: 's', text: 't' })).rejects.toThrow('down');
});
