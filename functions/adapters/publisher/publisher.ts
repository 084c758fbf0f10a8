import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Publisher } from '../../ports/outside.ts';

/** SNS takes subjects of less than 100 characters without line breaks or control characters (API reference, Publish). */
const subjectLine = (subject: string): string =>
  [...subject.replaceAll(/\p{Cc}+/gu, ' ').trim()].slice(0, 99).join('');

/** The managers' topic on Amazon SNS; `customerId` goes along as an attribute that subscriptions can filter by. */
export const publisher = ({ client, topicArn }: { client: SNSClient; topicArn: string }): Publisher => ({
  publish: async ({ subject, text, customerId }) => {
    await client.send(
      new PublishCommand({
        TopicArn: topicArn,
        Subject: subjectLine(subject),
        Message: text,
        ...(customerId && {
          MessageAttributes: { customerId: { DataType: 'String', StringValue: customerId } },
        }),
      }),
    );
  },
});
