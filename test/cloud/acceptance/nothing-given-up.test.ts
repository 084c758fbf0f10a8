import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { deployed } from './deployed.ts';

it('U8: no dead-letter queue holds anything after all that', async () => {
  const { all } = await deployed();
  const sqs = new SQSClient();
  for (const QueueUrl of all('AWS::SQS::Queue')) {
    const asked = new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: ['ApproximateNumberOfMessages'],
    });
    const { Attributes } = await sqs.send(asked);
    expect([QueueUrl, Attributes?.['ApproximateNumberOfMessages']]).toEqual([QueueUrl, '0']);
  }
});

it.each(['FAILED', 'TIMED_OUT'] as const)('R2: no ticket’s workflow has %s', async (statusFilter) => {
  const stateMachineArn = (await deployed()).one('AWS::StepFunctions::StateMachine');
  const { executions } = await new SFNClient().send(
    new ListExecutionsCommand({ stateMachineArn, statusFilter }),
  );
  expect(executions).toEqual([]);
});
