import type * as fc from 'fast-check';
import { placeOf } from '../../domain/lifecycle/place-of.ts';
import type { Place } from '../../domain/lifecycle/place.ts';
import type { RecordedEvent, TicketEvent } from '../../domain/ticket/event.ts';
import type { Stage, Ticket } from '../../domain/ticket/ticket.ts';
import { epochMsOf } from '../../domain/values.ts';
import { parkOrWake, type WakeUpDependencies } from '../../functions/lifecycle/wake-up.ts';
import type { Wait } from '../../functions/ports/desk-table.ts';
import { follow } from '../../functions/stream/workflow/follow.ts';
import { sampleEvent, sampleNow, sampleTicket } from './samples.ts';

/*
 * A desk with one ticket, in which every read, write and call is a step of its own, and a scheduler decides whose step
 * comes next. The protocol under test is the real one; table, stream and workflow service are played here with the
 * semantics that AWS documents: conditional writes, delivery at least once and in any order, a token that settles once,
 * a function that still runs when its task has timed out.
 */

/** What happens to the ticket: nothing that a wait must hear of, another checkpoint, another wait, work for the workflow, a new generation, the end. */
export const actions = ['note', 'touch', 'move', 'work', 'restart', 'end'] as const;
type Action = (typeof actions)[number];

export type Plan = {
  actions: Action[];
  /** How often the timer of whatever wait is open then rings. */
  timeouts: number;
  /** Event by event, how often it is delivered beyond the first time. */
  duplicates: number[];
  /** Step by step, whether the function that takes it dies there. */
  crashes: boolean[];
};

/** The two guards of the protocol, so that a test can take one away. */
export type Guards = { conditionalPark: boolean; wakeAfterCommit: boolean };

type Outcome = Place | 'timeout' | 'crash';
type OpenWait = { token: string; turn: number; end: (outcome: Outcome) => void };
type Execution = { generation: number; ended: boolean; wait?: OpenWait | undefined };
type Change = { stage: Stage; generation?: number };

class Crash extends Error {}

const workStages: readonly Stage[] = ['triage', 'escalate'];
const isWait = (stage: Stage) => stage !== 'ended' && !workStages.includes(stage);
const template = sampleTicket();
const recordedTemplate = sampleEvent({ type: 'noted', text: '' });

/** How a play ended: what is wrong with the desk, and how many waits were ended by a wake. */
export type Ending = { faults: string[]; woken: number };

/** Plays the plan to its end, in the scheduler's order. */
export const play = async (options: {
  scheduler: fc.Scheduler;
  plan: Plan;
  guards: Guards;
}): Promise<Ending> => {
  const { scheduler, plan, guards } = options;
  const steps = stepsOf(scheduler, plan.crashes);
  const faults: string[] = [];
  const stream = { deliver: (_: RecordedEvent): void => undefined };
  const table = createTable({ step: steps.step, guards, publish: (event) => stream.deliver(event) });
  const service = createService({ steps, table, faults });
  const dependencies = { ...table.ports, workflow: service, clock: () => epochMsOf(sampleNow) };
  service.use(dependencies);
  const duplicates = [...plan.duplicates];
  const consume = (event: RecordedEvent) =>
    guards.wakeAfterCommit ? follow(dependencies, event) : startOnly(service, event);
  stream.deliver = (event) => {
    for (let times = 1 + (duplicates.shift() ?? 0); times > 0; times -= 1)
      void steps.untilDone(() => consume(event));
  };
  table.open();
  for (const action of plan.actions) void act(action, { scheduler, table });
  for (let rings = plan.timeouts; rings > 0; rings -= 1)
    void scheduler.schedule(Promise.resolve(), 'timer').then(() => service.ring());
  await scheduler.waitIdle();
  return { faults: [...faults, ...service.standing(table.current())], woken: service.woken() };
};

const startOnly = async (service: ReturnType<typeof createService>, { event, generation }: RecordedEvent) => {
  if (event.type === 'opened' || event.type === 'workflow-restarted')
    await service.start({ ticketId: 't1', generation });
};

/** Steps, the functions that die at some of them, and the retries and redeliveries that follow. */
const stepsOf = (scheduler: fc.Scheduler, plannedCrashes: readonly boolean[]) => {
  const crashes = [...plannedCrashes];
  return {
    step: async (label: string) => {
      await scheduler.schedule(Promise.resolve(), label);
      if (crashes.shift()) throw new Crash(label);
    },
    untilDone: async <Result>(action: () => Promise<Result>): Promise<Result> => {
      for (;;) {
        try {
          return await action();
        } catch (error) {
          if (!(error instanceof Crash)) throw error;
        }
      }
    },
  };
};
type Steps = ReturnType<typeof stepsOf>;

const createTable = (options: {
  step: Steps['step'];
  guards: Guards;
  publish: (event: RecordedEvent) => void;
}) => {
  const { step, guards, publish } = options;
  let ticket: Ticket = template;
  let stored: Wait | undefined;
  const record = (event: TicketEvent, wakes: boolean) => {
    const { version, turn, generation } = ticket;
    publish({ ...recordedTemplate, id: `t1-${version}-0`, version, turn, generation, wakes, event });
  };
  return {
    current: () => ticket,
    open: () => record({ type: 'opened', ticket }, false),
    /** Without a change it is a commit that moves nothing. False when another writer was first. */
    commit: (seen: Ticket, change?: Change): boolean => {
      if (seen.version !== ticket.version) return false;
      const turn = change ? ticket.turn + 1 : ticket.turn;
      ticket = { ...ticket, ...change, turn, version: ticket.version + 1 };
      const restarted = change?.generation !== undefined;
      record(
        restarted
          ? { type: 'workflow-restarted', generation: ticket.generation }
          : { type: 'noted', text: '' },
        change !== undefined,
      );
      return true;
    },
    ports: {
      tickets: {
        load: async () => {
          await step('load');
          return ticket;
        },
      },
      waits: {
        park: async (wait: Wait) => {
          await step('park');
          const isCurrent = wait.turn === ticket.turn && wait.generation === ticket.generation;
          if (guards.conditionalPark && !isCurrent) return false;
          stored = wait;
          return true;
        },
        waitOf: async () => {
          await step('waitOf');
          return stored;
        },
      },
    },
  };
};
type Table = ReturnType<typeof createTable>;

const nextStage = { touch: undefined, move: 'await-requester', work: 'escalate', end: 'ended' } as const;

/** A person's command: load, decide, commit, and once more when another writer was first. */
const act = async (action: Action, { scheduler, table }: { scheduler: fc.Scheduler; table: Table }) => {
  for (let done = false; !done;) {
    await scheduler.schedule(Promise.resolve(), `${action}: load`);
    const seen = table.current();
    if (seen.stage === 'ended') return;
    await scheduler.schedule(Promise.resolve(), `${action}: commit`);
    if (action === 'note') done = table.commit(seen);
    else if (action === 'restart')
      done = table.commit(seen, { stage: seen.stage, generation: seen.generation + 1 });
    else done = table.commit(seen, { stage: nextStage[action] ?? seen.stage });
  }
};

/** Step Functions: executions that do work or wait, tokens, timers. */
const createService = ({ steps, table, faults }: { steps: Steps; table: Table; faults: string[] }) => {
  const { step, untilDone } = steps;
  const executions = new Map<number, Execution>();
  const settled = new Map<string, number>();
  let dependencies: WakeUpDependencies;
  let tokens = 0;

  /** A task: decides on the ticket as it stands, answers with where it stands then. */
  const task = ({ generation }: Execution, decide: (seen: Ticket) => Change | undefined): Promise<Place> =>
    untilDone(async () => {
      for (;;) {
        await step('task: load');
        const seen = table.current();
        const change = seen.generation === generation ? decide(seen) : undefined;
        if (!change) return placeOf({ ticket: seen, generation, now: sampleNow });
        await step('task: commit');
        if (table.commit(seen, change))
          return placeOf({ ticket: table.current(), generation, now: sampleNow });
      }
    });
  const resume = (execution: Execution) => task(execution, () => undefined);
  const work = (execution: Execution) =>
    task(execution, ({ stage }) => (workStages.includes(stage) ? { stage: 'await-resolution' } : undefined));
  /** A checkpoint is due while nobody has moved the ticket; its next one is another. */
  const followUp = (execution: Execution, turn: number) =>
    task(execution, (seen) => (seen.turn === turn && isWait(seen.stage) ? { stage: seen.stage } : undefined));

  const waitOnce = (execution: Execution, { turn }: Place) =>
    new Promise<Outcome>((resolve, reject) => {
      tokens += 1;
      const wait: OpenWait = {
        token: `token-${tokens}`,
        turn,
        end: (outcome) => {
          execution.wait = undefined;
          resolve(outcome);
        },
      };
      execution.wait = wait;
      const { generation } = execution;
      parkOrWake(dependencies, { ticketId: 't1', generation, turn, token: wait.token }).catch(
        (error: unknown) => {
          if (!(error instanceof Crash)) reject(error instanceof Error ? error : new Error('unknown'));
          else if (execution.wait === wait) wait.end('crash');
        },
      );
    });

  const wait = async (execution: Execution, place: Place): Promise<Place> => {
    const outcome = await waitOnce(execution, place);
    if (outcome === 'crash') return place;
    if (outcome === 'timeout') return followUp(execution, place.turn);
    if (outcome.turn < place.turn) faults.push(`went back from turn ${place.turn} to ${outcome.turn}`);
    return outcome;
  };

  const run = async (execution: Execution) => {
    let place = await resume(execution);
    while (place.stage !== 'ended')
      place = isWait(place.stage) ? await wait(execution, place) : await work(execution);
    execution.ended = true;
  };

  const openWait = (token: string) => [...executions.values()].find((e) => e.wait?.token === token)?.wait;

  return {
    use: (built: WakeUpDependencies) => {
      dependencies = built;
    },
    start: async ({ generation }: { ticketId: string; generation: number }) => {
      await step('start');
      if (executions.has(generation)) return;
      const execution: Execution = { generation, ended: false };
      executions.set(generation, execution);
      void run(execution).catch((error: unknown) => faults.push(String(error)));
    },
    wake: async (token: string, place: Place) => {
      await step('wake');
      const open = openWait(token);
      if (!open) return;
      settled.set(token, (settled.get(token) ?? 0) + 1);
      open.end(place);
    },
    woken: () => settled.size,
    ring: () => [...executions.values()].find((e) => e.wait)?.wait?.end('timeout'),
    /** What is wrong when everything has been delivered and nothing happens any more. */
    standing: (ticket: Ticket): string[] => [
      ...[...settled].filter(([, times]) => times > 1).map(([token]) => `${token} settled twice`),
      ...(executions.has(ticket.generation) ? [] : ['the newest generation was never started']),
      ...[...executions.values()].flatMap((execution) => faultOf(execution, ticket)),
    ],
  };
};

const faultOf = ({ generation, ended, wait }: Execution, ticket: Ticket): string[] => {
  const name = `execution ${generation}`;
  if (generation < ticket.generation || ticket.stage === 'ended') return ended ? [] : [`${name} never ended`];
  if (ended) return [`${name} ended before its ticket`];
  if (!wait) return [`${name} does nothing`];
  return wait.turn === ticket.turn
    ? []
    : [`${name} waits on turn ${wait.turn}, the ticket is at ${ticket.turn}`];
};
