import * as z from 'zod';
import { epochMsOf, type Instant } from '../../domain/values.ts';
import { type TicketView, ticketView } from '../../functions/api/contract/views.ts';
import { type DeskClient, refusalOf } from '../support/desk-client.ts';
import { type Callers, callOf, firstLevel, opener } from './cast.ts';
import type { HistoryRow } from './history.ts';
import { nextCommand, type Order, remarkOn } from './next-command.ts';
import type { Step, Wish } from './wish.ts';

/** What playing has come to; `opened` are the tickets as they were opened, by their history's number. */
export type Played = {
  opened: Map<string, TicketView>;
  commands: number;
  /** Why a history could not be played on, by its number; its later steps are left out. */
  stuck: Map<string, string>;
};

/** A row whose wish isn't fulfilled after so many commands never will be. */
const patience = 8;

/** A command or an opening was refused, or the ticket doesn't come to stand where the row wants it. */
class StuckError extends Error {}

type PlayOptions = {
  steps: readonly Step[];
  from: Instant;
  onStep: () => void;
  /** Who calls: by whose contract the histories are played. */
  callers: Callers;
};

/**
 * Plays steps of many histories, which must be in order of time, on a desk whose virtual clock stands before the first.
 * Before a ticket is looked at, all that follows from its last command has happened.
 */
export const play = async (
  desk: DeskClient,
  { steps, from, onStep, callers }: PlayOptions,
): Promise<Played> => {
  const played: Played = { opened: new Map(), commands: 0, stuck: new Map() };
  const moved = new Set<string>();
  let now = epochMsOf(from);
  for (const step of steps) {
    if (epochMsOf(step.at) > now) moved.clear();
    await passTime(desk, { from: now, to: epochMsOf(step.at) });
    now = epochMsOf(step.at);
    if (!played.stuck.has(step.number)) await tryStep({ desk, played, moved, callers }, step);
    onStep();
  }
  return played;
};

const dayMs = 24 * 60 * 60 * 1_000;

/** Lets time pass, at most a day a request, so that none of them takes minutes. */
export const passTime = async (
  desk: Pick<DeskClient, 'advance'>,
  { from, to }: { from: number; to: number },
): Promise<void> => {
  for (let at = from; at < to;) {
    const next = Math.min(to, at + dayMs);
    await desk.advance(next - at);
    at = next;
  }
};

type Stage = {
  desk: DeskClient;
  callers: Callers;
  played: Played;
  /** The histories whose tickets were given commands of which not all has followed yet. */
  moved: Set<string>;
};

const tryStep = async (stage: Stage, step: Step): Promise<void> => {
  try {
    await playStep(stage, step);
  } catch (error) {
    if (!(error instanceof StuckError)) throw error;
    stage.played.stuck.set(step.number, `${step.at}, ${step.remark}: ${error.message}`);
  }
};

const playStep = async (stage: Stage, { number, wishes, remark }: Step): Promise<void> => {
  const before = stage.played.commands;
  for (const wish of wishes) {
    if (wish.kind === 'open') await open(stage, wish.row);
    else await fulfil(stage, { number, wish });
  }
  if (stage.played.commands === before) await give(stage, { number, order: remarkOn(remark) });
};

const open = async ({ desk, played, moved, callers }: Stage, row: HistoryRow): Promise<void> => {
  const reply = await desk.send({
    path: '/v1/tickets',
    as: opener,
    body: callOf(row, callers),
    idempotencyKey: row.number,
  });
  if (reply.status !== 201) throw new StuckError(refusalOf(reply));
  played.opened.set(row.number, ticketView.parse(reply.body));
  played.commands += 1;
  moved.add(row.number);
};

const fulfil = async (
  stage: Stage,
  { number, wish }: { number: string; wish: Exclude<Wish, { kind: 'open' }> },
): Promise<void> => {
  for (let given = 0; given < patience; given += 1) {
    const order = nextCommand(wish, await ticketOf(stage, number));
    if (!order) return;
    const ticket = await give(stage, { number, order });
    if (!nextCommand(wish, ticket)) return;
  }
  throw new StuckError(`after ${patience} commands it still does not stand so: ${wish.kind}`);
};

const ticketOf = async ({ desk, played, moved }: Stage, number: string): Promise<TicketView> => {
  if (moved.has(number)) {
    await desk.advance(0);
    moved.clear();
  }
  return desk.read(ticketView, { path: pathOf(played, number), as: firstLevel });
};

const pathOf = ({ opened }: Played, number: string): string =>
  `/v1/tickets/${z.string().parse(opened.get(number)?.id)}`;

/** The ticket as the command has left it; what follows from that is yet to come. */
const give = async (
  { desk, played, moved }: Stage,
  { number, order }: { number: string; order: Order },
): Promise<TicketView> => {
  const { type, body } = order.command;
  const reply = await desk.send({ path: `${pathOf(played, number)}/${type}`, as: order.as, body });
  if (reply.status !== 200) throw new StuckError(`${type} by ${order.as}: ${refusalOf(reply)}`);
  played.commands += 1;
  moved.add(number);
  return ticketView.parse(reply.body);
};
