import { createServer } from 'node:http';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { createTable } from '../database/create-table.ts';
import type { TestDatabase } from '../database/testing.ts';
import { createMailEndpoints, type MailEndpoints } from './mail-endpoints.ts';
import { mailTableDefinition } from './table.ts';

export type TestMail = Omit<MailEndpoints, 'ses' | 'sns'> & {
  url: string;
  ses: SESv2Client;
  sns: SNSClient;
  clock: { nowMs: number };
  failures: unknown[];
};

const handleOf = ({ ses, sns, outbox }: MailEndpoints, path: string) => {
  if (path.startsWith('/local/ses')) return ses;
  return path.startsWith('/local/sns') ? sns : outbox;
};

/** The mail service with an empty table, behind a server on 127.0.0.1, and real SDK clients that speak to it. */
export async function startMail(
  database: TestDatabase,
  options: { tableName: string; smtpUrl?: string },
): Promise<TestMail> {
  await createTable(database.client, { ...mailTableDefinition, TableName: options.tableName });
  const clock = { nowMs: Date.parse('2026-02-02T09:00:00.000Z') };
  const failures: unknown[] = [];
  const endpoints = createMailEndpoints({
    ...options,
    client: database.client,
    clock: () => clock.nowMs,
    topicSender: 'Yardim Masasi <bildirim@masa.example>',
    report: (error) => failures.push(error),
  });
  const server = createServer((request, response) => {
    handleOf(endpoints, request.url ?? '/')(request, response).catch((error: unknown) => {
      failures.push(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return {
    ...endpoints,
    url,
    clock,
    failures,
    ses: new SESv2Client({ endpoint: `${url}/local/ses`, region: 'eu-central-1', credentials }),
    sns: new SNSClient({ endpoint: `${url}/local/sns`, region: 'eu-central-1', credentials }),
    stop: async () => {
      await endpoints.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
