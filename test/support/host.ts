import { StopExecutionCommand } from '@aws-sdk/client-sfn';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { askHost } from '../../local/ask-host.ts';
import { serviceClients } from '../../local/clients.ts';
import { stateMachineArn } from '../../local/arns.ts';
import { executionArnOf } from '../../local/engine/arns.ts';
import { startHost } from '../../local/host.ts';
import { ask } from './api.ts';
import { type Desk, type DeskMail, deskMail } from './desk.ts';

export type TestHost = Desk &
  Required<Pick<Desk, 'advance'>> & {
    port: number;
    dataDir: string;
    stop: () => Promise<void>;
  };

export type TestHostOptions = {
  startAt: string;
  /** Any free one unless said. */
  port?: number;
  /** A temporary one, which goes with the host, unless said. */
  dataDir?: string;
};

const row = z.object({ id: z.string() });
const outboxPage = z.object({ items: z.array(row), next: z.string().optional() });

/** The desk of one machine in this process, its clock standing at `startAt` until it is moved. */
export const startTestHost = async (options: TestHostOptions): Promise<TestHost> => {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'desk-test-')));
  const { port = 0, startAt } = options;
  const host = await startHost({ port, dataDir, empty: false, virtualClock: startAt });
  const owner = { port: Number(new URL(host.url).port), dataDir };
  const advance = async (duration: string): Promise<string> => {
    const { body } = await ask(host.url, { path: '/local/clock', body: { advance: duration } });
    return z.object({ now: z.string() }).parse(body).now;
  };
  return {
    ...owner,
    baseUrl: host.url,
    tokenFor: remembering(async (email) => {
      const { body } = await askHost(owner, { path: '/local/token', body: { email } });
      return z.object({ token: z.string() }).parse(body).token;
    }),
    advance,
    mails: (of) => mailsOf(host.url, of),
    eventually: async (what, look) => {
      await advance('PT0S');
      const found = await look();
      if (found === undefined) throw new Error(`the desk is at rest, but not: ${what}`);
      return found;
    },
    stopExecution: async ({ id, generation }) => {
      const command = new StopExecutionCommand({
        executionArn: executionArnOf(stateMachineArn, `${id}-${generation}`),
      });
      await serviceClients(host.servicesUrl).sfn.send(command);
    },
    stop: async () => {
      await host.stop();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const remembering = (make: (key: string) => Promise<string>) => {
  const made = new Map<string, Promise<string>>();
  return (key: string): Promise<string> => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};

const mailsOf = async (
  url: string,
  { number, to }: { number?: string; to?: string },
): Promise<DeskMail[]> => {
  const query = new URLSearchParams({ limit: '100', ...(number && { ticket: number }), ...(to && { to }) });
  const { body } = await ask(url, { path: `/outbox.json?${query}` });
  const { items, next } = outboxPage.parse(body);
  if (next !== undefined) throw new Error('more mails than a page holds');
  const newestFirst = await Promise.all(
    items.map(async ({ id }) => deskMail.parse((await ask(url, { path: `/outbox/${id}.json` })).body)),
  );
  return newestFirst.toReversed();
};
