import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { epochMsOf, type Instant, instantOf } from '../../domain/values.ts';
import { deskClient } from '../support/desk-client.ts';
import { startHostProcess } from '../support/host-process.ts';
import { outboxOf } from '../support/pages.ts';
import type { Progress } from '../support/terminal.ts';
import { type Callers, firstLevel } from './cast.ts';
import { examine, type Finding } from './examine.ts';
import { byTicket } from './examine-mails.ts';
import type { History } from './history.ts';
import { passTime, play, type Played } from './player.ts';
import type { Outcome } from './summary.ts';
import { type Step, stepsOf } from './wish.ts';

const minuteMs = 60 * 1_000;
/** Longer than any silence that the demo contracts allow, New Year's holidays included. */
const afterglowMs = 14 * 24 * 60 * minuteMs;

type ReplayOptions = { progress: (title: string, total: number) => Progress; callers: Callers };

/** Plays histories on a desk of its own, on a temporary folder, and looks at every ticket at the end. */
export const replay = async (
  histories: readonly History[],
  { progress, callers }: ReplayOptions,
): Promise<Outcome> => {
  const began = performance.now();
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-replay-'));
  const steps = inOrderOfTime(histories);
  const from = instantOf(epochMsOf(firstOf(steps)) - minuteMs);
  const host = await startHostProcess({ dataDir, args: ['--virtual-clock', '--clock-start', from] });
  try {
    const desk = deskClient(host);
    const playing = progress('playing ', steps.length);
    const played = await play(desk, { steps, from, onStep: playing.tick, callers });
    playing.stop();
    const to = instantOf(epochMsOf(steps.at(-1)?.at ?? from) + afterglowMs);
    await passTime(desk, { from: epochMsOf(to) - afterglowMs, to: epochMsOf(to) });
    const findings = await findingsOf({ desk, played, progress }, histories);
    return { findings, commands: played.commands, wallMs: performance.now() - began, from, to };
  } finally {
    await host.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

/** All histories' steps, interleaved; those of the same minute in the file's order. */
const inOrderOfTime = (histories: readonly History[]): Step[] =>
  histories.flatMap(stepsOf).toSorted((a, b) => epochMsOf(a.at) - epochMsOf(b.at));

const firstOf = (steps: readonly Step[]): Instant => steps[0]?.at ?? instantOf(0);

type Examination = {
  desk: ReturnType<typeof deskClient>;
  played: Played;
  progress: (title: string, total: number) => Progress;
};

const findingsOf = async (
  { desk, played, progress }: Examination,
  histories: readonly History[],
): Promise<Finding[]> => {
  const outbox = byTicket(await outboxOf(desk, firstLevel));
  const examining = progress('checking', histories.length);
  const findings: Finding[] = [];
  for (const history of histories) {
    const opened = played.opened.get(history.number);
    const stuck = played.stuck.get(history.number);
    const found = opened
      ? await examine(desk, { history, opened, sent: outbox.get(opened.id) ?? [] })
      : { number: history.number, faults: [], checkpoints: 0, mails: 0 };
    findings.push(stuck === undefined ? found : { ...found, faults: [`stuck at ${stuck}`, ...found.faults] });
    examining.tick();
  }
  examining.stop();
  return findings;
};
