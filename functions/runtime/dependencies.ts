import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import type { Clock } from '../../domain/values.ts';
import { mailer } from '../adapters/mailer/mailer.ts';
import { publisher } from '../adapters/publisher/publisher.ts';
import { deskTable } from '../adapters/table/desk-table.ts';
import { documentClient } from '../adapters/table/document-client.ts';
import { waker, workflowClient } from '../adapters/workflow-client/workflow-client.ts';
import type { ImprovementStore, ProblemStore } from '../ports/desk-records.ts';
import type { Directory, MailLog, TicketStore, WaitStore } from '../ports/desk-table.ts';
import type { ExampleStore } from '../ports/example-store.ts';
import type { KnowledgeStore } from '../ports/knowledge-store.ts';
import type { Mailer, Publisher, WorkflowClient } from '../ports/outside.ts';
import { setting } from './environment.ts';

/*
 * What entry files bind their handlers to. Each builder reads only its own settings, so that a function is given no more
 * than it needs; the SDK finds region, credentials and endpoints by its standard environment variables.
 */

export const systemClock: Clock = () => Date.now();

/** The desk's table in all its roles. */
export const deskPorts = (): {
  tickets: TicketStore;
  waits: WaitStore;
  mails: MailLog;
  directory: Directory;
  articles: KnowledgeStore;
  examples: ExampleStore;
  problems: ProblemStore;
  improvements: ImprovementStore;
} => {
  const table = deskTable({
    client: documentClient(new DynamoDBClient()),
    tableName: setting('table'),
    clock: systemClock,
  });
  return {
    tickets: table,
    waits: table,
    mails: table,
    directory: table,
    articles: table,
    examples: table,
    problems: table,
    improvements: table,
  };
};

export const workflowPort = (): WorkflowClient =>
  workflowClient({ client: new SFNClient(), stateMachineArn: setting('stateMachine') });

/** For `park`, which its state machine needs first: it cannot be told the state machine's name. */
export const wakerPort = (): Pick<WorkflowClient, 'wake'> => waker({ client: new SFNClient() });

export const mailerPort = (): Mailer => mailer({ client: new SESv2Client(), sender: setting('mailSender') });

export const publisherPort = (): Publisher =>
  publisher({ client: new SNSClient(), topicArn: setting('digestTopic') });

export const consoleUrl = (): string => setting('consoleUrl');
