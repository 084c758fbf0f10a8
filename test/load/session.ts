import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { type DeskClient, deskClient, refusalOf } from '../support/desk-client.ts';
import { type HostProcess, startHostProcess } from '../support/host-process.ts';
import type { Progress } from '../support/terminal.ts';
import type { Call } from './calls.ts';
import { type Timed, timedInParallel } from './in-parallel.ts';
import { rawRate } from './raw-rate.ts';
import { type Opened, unsettled } from './settling.ts';

export type LoadOptions = {
  concurrency: number;
  /** Where the host's CPU profile is written, if it is wanted. */
  profileDir?: string | undefined;
  progress: (title: string, total: number) => Progress;
};

export type Loaded = {
  calls: number;
  /** Calls that weren't answered with 201, and tickets that didn't come to stand as they must. */
  faults: string[];
  latencies: readonly number[];
  sendingMs: number;
  /** From the last answer on. */
  settlingMs: number;
  rawPerSecond: number;
};

const rawCalls = 2_000;
const patienceMs = 30 * 60 * 1_000;

/** Measures the database alone, then sends all calls to a desk of its own as fast as it takes them, and looks at each. */
export const load = async (calls: readonly Call[], options: LoadOptions): Promise<Loaded> => {
  const rawPerSecond = await rawRate(calls.slice(0, rawCalls), options.concurrency);
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-load-'));
  const nodeArgs =
    options.profileDir === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profileDir}`];
  const host = await startHostProcess({ dataDir, nodeArgs });
  try {
    return { rawPerSecond, ...(await sendAndWatch(host, { calls, options })) };
  } finally {
    await host.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

const sendAndWatch = async (
  host: HostProcess,
  { calls, options }: { calls: readonly Call[]; options: LoadOptions },
): Promise<Omit<Loaded, 'rawPerSecond'>> => {
  const desk = deskClient(host);
  const sending = options.progress('sending ', calls.length);
  const sent = await timedInParallel(calls, {
    concurrency: options.concurrency,
    run: (call) => open(desk, call).finally(sending.tick),
  });
  sending.stop();
  const began = performance.now();
  let settlingMs = 0;
  const checking = options.progress('checking', calls.length);
  const opened = sent.results.filter((result) => 'id' in result);
  const left = await unsettled(desk, opened, {
    patienceMs,
    concurrency: options.concurrency,
    onSettled: () => {
      settlingMs = performance.now() - began;
    },
    onLook: checking.tick,
  });
  checking.stop();
  return { calls: calls.length, ...timesOf(sent), settlingMs, faults: faultsOf(sent.results, left) };
};

type Result = (Opened & { number: string }) | { refusal: string };

const ticket = z.object({ id: z.string(), number: z.string() });

/** Opens a ticket by a call, as an agent who takes it. */
export const open = async (desk: DeskClient, { as, body, idempotencyKey }: Call): Promise<Result> => {
  const reply = await desk.send({ path: '/v1/tickets', as, body, idempotencyKey });
  if (reply.status !== 201) return { refusal: `${idempotencyKey}: ${refusalOf(reply)}` };
  return { as, ...ticket.parse(reply.body) };
};

const timesOf = ({ latencies, wallMs }: Timed<Result>) => ({ latencies, sendingMs: wallMs });

const faultsOf = (results: readonly Result[], left: readonly string[]): string[] => {
  const numbers = results.flatMap((result) => ('number' in result ? [result.number] : []));
  const twice = numbers.length - new Set(numbers).size;
  return [
    ...results.flatMap((result) => ('refusal' in result ? [result.refusal] : [])),
    ...(twice > 0 ? [`${twice} numbers were given twice`] : []),
    ...left.map((id) => `${id} did not come to its first wait`),
  ];
};
