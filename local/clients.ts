import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';

const account = {
  region: 'eu-central-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/** The SDK's clients for the database. */
export const databaseClients = (endpoint: string) => ({
  database: new DynamoDBClient({ ...account, endpoint }),
  streams: new DynamoDBStreamsClient({ ...account, endpoint }),
});

/** The SDK's clients for this host's own Step Functions, SES and SNS endpoints. */
export const serviceClients = (url: string) => ({
  sfn: new SFNClient({ ...account, endpoint: `${url}/sfn` }),
  ses: new SESv2Client({ ...account, endpoint: `${url}/ses` }),
  sns: new SNSClient({ ...account, endpoint: `${url}/sns` }),
});
