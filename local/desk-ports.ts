import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { mailer } from '../functions/adapters/mailer/mailer.ts';
import { publisher } from '../functions/adapters/publisher/publisher.ts';
import { deskTable } from '../functions/adapters/table/desk-table.ts';
import { documentClient } from '../functions/adapters/table/document-client.ts';
import { workflowClient } from '../functions/adapters/workflow-client/workflow-client.ts';
import { createWarmKnowledge } from '../functions/knowledge/warm-knowledge.ts';
import { createWarmLearner } from '../functions/triage/warm-learner.ts';
import type { Log } from '../functions/runtime/log.ts';
import { digestTopicArn, stateMachineArn } from './arns.ts';
import { serviceClients } from './clients.ts';
import type { HostClock } from './engine/clock.ts';
import type { DeskDependencies } from './functions.ts';
import { tableNames } from './tables.ts';

export const mailSender = 'Yardım Masası <masa@yardimmasasi.example>';

export type PortOptions = {
  database: DynamoDBClient;
  /** Where this host's Step Functions, SES and SNS endpoints answer. */
  servicesUrl: string;
  consoleUrl: string;
  clock: HostClock;
  log: Log;
  /** Told of every commit, so that the stream is read at once and need not be asked all the time. */
  committed: () => void;
};

/** The same adapters as on AWS, their clients pointed at this host. */
export const deskPorts = (options: PortOptions): DeskDependencies => {
  const { database, consoleUrl, log, committed } = options;
  const clock = () => options.clock.now();
  const table = deskTable({ client: documentClient(database), tableName: tableNames.desk, clock });
  const services = serviceClients(options.servicesUrl);
  return {
    tickets: { ...table, commit: (commit) => told(committed, table.commit(commit)) },
    problems: { ...table, commitProblem: (change) => told(committed, table.commitProblem(change)) },
    improvements: table,
    waits: table,
    mails: table,
    directory: table,
    articles: table,
    knowledge: createWarmKnowledge({ store: table, clock }),
    learnt: createWarmLearner({ examples: table }),
    examples: table,
    workflow: workflowClient({ client: services.sfn, stateMachineArn }),
    mailer: mailer({ client: services.ses, sender: mailSender }),
    publisher: publisher({ client: services.sns, topicArn: digestTopicArn }),
    newId: ulid,
    consoleUrl,
    clock,
    log,
  };
};

/** Tells of a commit whatever came of it: one that was not answered may have been written all the same. */
const told = <Outcome>(committed: () => void, commit: Promise<Outcome>): Promise<Outcome> =>
  commit.finally(committed);
