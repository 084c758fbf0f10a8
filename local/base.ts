import { CreateTopicCommand } from '@aws-sdk/client-sns';
import { Logger } from '@aws-lambda-powertools/logger';
import { documentClient } from '../functions/adapters/table/document-client.ts';
import { powertoolsLog } from '../functions/runtime/log.ts';
import { digestTopicArn } from './arns.ts';
import { awsEndpoints } from './aws-endpoints.ts';
import { Courtesy } from './courtesy.ts';
import { databaseClients, serviceClients } from './clients.ts';
import { startDatabase } from './database/start-database.ts';
import { type Desk, startDesk } from './desk.ts';
import { startClock } from './desk-clock.ts';
import { mailSender } from './desk-ports.ts';
import { nameInArn } from './engine/arns.ts';
import { type ProtocolRequest, stepFunctionsEndpoint } from './engine/endpoint.ts';
import type { Engine } from './engine/engine.ts';
import { createMailEndpoints, type MailEndpoints } from './mail/mail-endpoints.ts';
import type { HostOptions } from './options.ts';
import { startServer } from './server.ts';
import type { Stopping } from './stopping.ts';
import { createTables, tableNames } from './tables.ts';

export type Base = Awaited<ReturnType<typeof startBase>>;

/** What the desk stands on: database and tables, its clock, and the services that AWS would be. */
export const startBase = async ({ dataDir, virtualClock }: HostOptions, stopping: Stopping) => {
  const log = powertoolsLog(new Logger({ logLevel: 'WARN', serviceName: 'desk' }));
  const report = (error: unknown) => log('function-failed', {}, error);
  const { database, streams, documents } = await openDatabase(dataDir, stopping);
  await createTables(database, { realTime: !virtualClock });
  let desk: Desk | undefined;
  const settled = async () => desk?.settled();
  const deskClock = await startClock(virtualClock, { documents, tableName: tableNames.engine, settled });
  stopping.add(deskClock.stop);
  const { clock } = deskClock;
  const mail = createMailEndpoints({
    client: database,
    tableName: tableNames.mail,
    clock: () => clock.now(),
    topicSender: mailSender,
    smtpUrl: process.env['SMTP_URL'],
    report,
  });
  stopping.add(mail.stop);
  const courtesy = new Courtesy();
  const services = await startServices({ mail, report }, stopping);
  const openDesk = async (consoleUrl: string): Promise<Desk> => {
    desk = await startDesk({ database, streams, courtesy, consoleUrl, clock, log, ...services });
    return desk;
  };
  return {
    database,
    documents,
    deskClock,
    mail,
    courtesy,
    servicesUrl: services.servicesUrl,
    report,
    openDesk,
  };
};

const openDatabase = async (dataDir: string, stopping: Stopping) => {
  const running = await startDatabase({ dataDir });
  stopping.add(running.stop);
  const clients = databaseClients(running);
  stopping.add(() => clients.database.destroy());
  return { ...clients, documents: documentClient(clients.database) };
};

/** Step Functions waits for the engine, which is there before anybody is answered; so no early request is lost. */
const startServices = async (
  { mail, report }: { mail: MailEndpoints; report: (error: unknown) => void },
  stopping: Stopping,
) => {
  const engine = Promise.withResolvers<Engine>();
  const stepFunctions = async (request: ProtocolRequest) =>
    stepFunctionsEndpoint({ engine: await engine.promise, onFault: report })(request);
  const mounts = awsEndpoints({ stepFunctions, ...mail });
  const server = await startServer({ port: 0, mounts: () => mounts, onError: report });
  stopping.add(server.stop);
  await createTopics(server.url);
  return { servicesUrl: server.url, onEngine: engine.resolve };
};

/** As in the cloud, who publishes expects its topic to be there; creating it again changes nothing. */
const createTopics = async (servicesUrl: string): Promise<void> => {
  const { sns } = serviceClients(servicesUrl);
  await sns.send(new CreateTopicCommand({ Name: nameInArn(digestTopicArn) }));
  sns.destroy();
};
