import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDatabase } from '../../local/database/start-database.ts';
import { deskClient } from '../support/desk-client.ts';
import { type HostProcess, startHostProcess } from '../support/host-process.ts';
import type { Progress } from '../support/terminal.ts';
import type { Call } from './calls.ts';
import { type CountingProxy, startCountingProxy } from './counting-proxy.ts';
import { timedInParallel } from './in-parallel.ts';
import { open } from './session.ts';
import { unsettled } from './settling.ts';

export type RestOptions = {
  concurrency: number;
  /** How long to watch, in minutes. */
  minutes: number;
  progress: (title: string, total: number) => Progress;
};

export type Rest = {
  opened: number;
  /** Why calls were not taken. */
  refusals: string[];
  /** Tickets that are not where nothing is due. */
  unsettled: number;
  watchedMs: number;
  /** Requests to the database while it was watched. */
  counts: ReadonlyMap<string, number>;
};

const patienceMs = 30 * 60_000;
/** When nothing but the stream was asked for so long, all that follows from the last call has come to an end. */
const quietMs = 20_000;

/** Opens the calls on a desk of its own and watches what it asks of its database while nothing is due. */
export const rest = async (calls: readonly Call[], options: RestOptions): Promise<Rest> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-rest-'));
  const database = await startDatabase({ dataDir, environment: {} });
  const proxy = await startCountingProxy(database.endpoint);
  const environment = {
    DYNAMODB_ENDPOINT: proxy.url,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
  try {
    const host = await startHostProcess({ dataDir, environment });
    try {
      const filled = await fill(host, { calls, options });
      await untilQuiet(proxy);
      const began = performance.now();
      await pause(options.minutes * 60_000);
      return { ...filled, watchedMs: performance.now() - began, counts: new Map(proxy.counts()) };
    } finally {
      await host.stop();
    }
  } finally {
    await proxy.stop();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

const untilQuiet = async (proxy: CountingProxy): Promise<void> => {
  do {
    proxy.reset();
    await pause(quietMs);
  } while ([...proxy.counts().keys()].some((asked) => asked !== 'GetRecords'));
  proxy.reset();
};

const fill = async (
  host: HostProcess,
  { calls, options }: { calls: readonly Call[]; options: RestOptions },
): Promise<Pick<Rest, 'opened' | 'refusals' | 'unsettled'>> => {
  const desk = deskClient(host);
  const { concurrency } = options;
  const opening = options.progress('opening ', calls.length);
  const { results } = await timedInParallel(calls, {
    concurrency,
    run: (call) => open(desk, call).finally(opening.tick),
  });
  opening.stop();
  const opened = results.filter((result) => 'id' in result);
  const left = await unsettled(desk, opened, {
    patienceMs,
    concurrency,
    onSettled: () => undefined,
    onLook: () => undefined,
  });
  const refusals = results.flatMap((result) => ('refusal' in result ? [result.refusal] : []));
  return { opened: opened.length, refusals, unsettled: left.length };
};
