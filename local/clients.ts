import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import { unverifiedSigner } from './unverified-signer.ts';

const region = 'eu-central-1';
const onThisMachine = {
  region,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  signer: unverifiedSigner,
};

/** The SDK's clients for the database; one of somebody else gets the credentials of the environment. */
export const databaseClients = ({ endpoint, isOwn }: { endpoint: string; isOwn: boolean }) => {
  const configuration = isOwn ? onThisMachine : { region: process.env['AWS_REGION'] ?? region };
  return {
    database: new DynamoDBClient({ ...configuration, endpoint }),
    streams: new DynamoDBStreamsClient({ ...configuration, endpoint }),
  };
};

/** The SDK's clients for this host's own Step Functions, SES and SNS endpoints. */
export const serviceClients = (url: string) => ({
  sfn: new SFNClient({ ...onThisMachine, endpoint: `${url}/sfn` }),
  ses: new SESv2Client({ ...onThisMachine, endpoint: `${url}/ses` }),
  sns: new SNSClient({ ...onThisMachine, endpoint: `${url}/sns` }),
});
