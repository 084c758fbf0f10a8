import fc from 'fast-check';
import type { Contract } from '../contract/contract.ts';
import { provider } from '../directory.ts';
import type { Questionnaire } from '../question-set/questionnaire.ts';
import { pendingReason } from './classification.ts';
import type { Command } from './command.ts';
import type { RecordedEvent } from './event.ts';
import type { OrderCommand } from '../work-order/command.ts';
import type { Holders } from '../work-order/terms.ts';
import type { Who } from './testing.ts';
import { contract, level0Contract, naturalCommand, plainTriage, say, Story } from './testing.ts';
import type { Ticket } from './ticket.ts';

/** Random lives of a ticket: people who do anything at any time, a workflow that works, tardy and doubled timers. */

type Step =
  | { do: 'person'; who: Who; command: Command }
  | { do: 'apt'; who: Who; pick: number }
  | { do: 'task'; command: Command }
  | { do: 'flow'; candidates: string[]; inScope: boolean }
  | { do: 'ring' }
  | { do: 'pass'; minutes: number };

const personCommand = fc.constantFrom<Command>(
  ...Object.values(say),
  { type: 'assign', body: { groupId: 'network' } },
  { type: 'classify', body: { impact: 2, type: 'service-request', category: 'toner' } },
  { type: 'classify', body: { urgency: 3, serviceId: 'printing' } },
  { type: 'escalate', body: { groupId: 'network', reason: 'derin' } },
  { type: 'forward', body: { providerId: 'otherco', externalNumber: 'X-1' } },
  { type: 'resolve', body: { solution: 'y', knownErrorId: 'k9' } },
  { type: 'link', body: { ticketId: 'T3', relation: 'parent' } },
  { type: 'hold', body: { reason: 'provider', until: '2026-11-05T07:00:00.000Z' } },
  { type: 'order-work', body: { groupId: 'network', task: 'Portu açın' } },
);

/** To whichever of the first orders there is. */
const orderCommand = fc
  .tuple(
    fc.constantFrom('T1-1', 'T1-2'),
    fc.constantFrom<OrderCommand>(
      { name: 'accept', body: { externalNumber: 'N-1' } },
      { name: 'comment', body: { text: 'Ne zaman?' } },
      { name: 'complete', body: { report: 'Bitti' } },
      { name: 'refuse', body: { reason: 'Bizim değil' } },
      { name: 'cancel', body: { reason: 'Gerek kalmadı' } },
    ),
  )
  .map(([workOrderId, command]): Command => ({ type: 'work-order', workOrderId, ...command }));

const strayTask = fc.constantFrom<Command>(
  { type: 'triage', result: plainTriage },
  { type: 'attempt-first-level' },
  { type: 'hand-over', level: 'provider', groupId: 'network', providerId: 'netco' },
  { type: 'hand-over', level: 'L2', groupId: 'experts', emptyGroupId: 'network' },
  { type: 'checkpoint' },
  { type: 'resume-work' },
  { type: 'close' },
  { type: 'need-attention', reason: 'States.TaskFailed' },
  { type: 'restart' },
  { type: 'link-back', link: { relation: 'merged-from', ticketId: 'T4' } },
  {
    type: 'resolve-by-parent',
    parent: { ticketId: 'T3', number: 'ACME-3', resolvedAt: '2026-11-02T08:00:00.000Z' },
    resolution: { code: 'solved', text: 'x', at: '2026-11-02T08:00:00.000Z', by: 'deniz', level: 'L2' },
  },
  { type: 'hear-parent', parentEventId: 'T3-4-0', text: 'Sunucu yeniden başlıyor' },
  { type: 'link-problem', problem: { problemId: 'P1', number: 'PRB-1' } },
  { type: 'unlink-problem', problem: { problemId: 'P1', number: 'PRB-1' } },
  {
    type: 'hear-problem',
    problem: { problemId: 'P1', number: 'PRB-1' },
    news: { eventId: 'P1-3', kind: 'solution', text: { tr: 'Sürücü güncellendi' } },
  },
);

const everybody: Who[] = ['ayse', 'veli', 'ece', 'can', 'deniz', 'netco', 'manager', 'admin', 'machine'];

const flow: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('flow' as const),
  candidates: fc.subarray(['k1', 'k2', 'k3']),
  inScope: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('person' as const),
      who: fc.constantFrom(...everybody),
      command: personCommand,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('person' as const),
      who: fc.constantFrom<Who>('can', 'netco'),
      command: orderCommand,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('apt' as const),
      who: fc.constantFrom<Who>('ayse', 'can', 'deniz', 'netco'),
      pick: fc.nat(1_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('task' as const), command: strayTask }) },
  { weight: 5, arbitrary: flow },
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'ring' }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), minutes: fc.nat(4_000) }) },
);

export const life = fc.record({
  level0: fc.boolean(),
  impact: fc.integer({ min: 1, max: 3 }),
  urgency: fc.integer({ min: 1, max: 3 }),
  pausesFor: fc.subarray([...pendingReason.options]),
  updates: fc.boolean(),
  steps: fc.array(step, { maxLength: 40, size: 'max' }),
});
export type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

/** Whole minutes only, at every percentage that is told of. */
const targetOf = (priority: number, update: number | undefined) => ({
  response: 40 * priority,
  resolution: 240 * priority,
  ...(update !== undefined && { update }),
});

/** Netco is late within a day, and can, who gets calls, is away. */
const netcosTerms = [1, 2, 3, 4, 5].map(() => ({ accept: 60, done: 300 }));
const facts = {
  questionnaire: {
    questionSetId: 'printing',
    version: 1,
    title: { tr: 'Yazıcı', en: 'Printing' },
    answers: [{ questionId: 'what', question: { tr: 'Ne?', en: 'What?' }, answer: 'kâğıt' }],
    outcome: { articleId: 'k4', type: 'service-request', impact: 1, groupId: 'network' },
  } satisfies Questionnaire,
  holders: {
    groups: [{ id: 'network', name: { tr: 'Ağ', en: 'Network' }, level: 'L2', targetMinutes: 600 }],
    providers: [
      provider.parse({
        id: 'netco',
        name: 'Netco',
        email: 'noc@netco.example',
        chaseMinutes: 500,
        targets: netcosTerms,
      }),
    ],
    calendars: [],
  } satisfies Holders,
  absentAssignee: { assigneeId: 'can' },
};

const contractOf = ({ level0, pausesFor, updates }: Life): Contract => {
  const update = updates ? 120 : undefined;
  const targets: Contract['targets']['incident'] = [
    targetOf(1, update),
    targetOf(2, update),
    targetOf(3, update),
    targetOf(4, update),
    targetOf(5, update),
  ];
  return {
    ...(level0 ? level0Contract : contract),
    pausesFor,
    targets: { incident: targets, 'service-request': targets },
    warnAtPercents: [50, 75],
    escalations: [{ clock: 'resolution', atPercent: 150, personIds: ['mudur'] }],
    informMinutes: 700,
    majorIncident: { priority: 1, personIds: ['mudur'] },
  };
};

export type Commit = {
  before: Ticket;
  after: Ticket;
  events: RecordedEvent[];
  command: Command;
  story: Story;
};

/** Lives a life; `watch` sees every commit. */
export function live(lived: Life, watch: (commit: Commit) => void): Story {
  const { impact, urgency, steps } = lived;
  const story = new Story({ input: { impact, urgency }, contract: contractOf(lived), facts });
  for (const one of steps) {
    for (const [who, command] of commandsOf(one, story)) {
      const before = story.ticket;
      const outcome = story.ask(who, command);
      if (!outcome.ok || outcome.events.length === 0) continue;
      story.ticket = outcome.ticket;
      story.log.push(...outcome.events);
      watch({ before, after: outcome.ticket, events: outcome.events, command, story });
    }
  }
  return story;
}

/** One of the commands that are possible for a person now; what ends the ticket is picked seldom. */
function aptCommands(story: Story, { who, pick }: { who: Who; pick: number }): [Who, Command][] {
  const ends = ['cancel', 'merge'];
  const apt = Object.values<Command>(say)
    .filter((command) => pick % 10 === 0 || !ends.includes(command.type))
    .filter((command) => story.ask(who, command).ok);
  const command = apt[pick % apt.length];
  return command === undefined ? [] : [[who, command]];
}

function commandsOf(one: Step, story: Story): [Who, Command][] {
  switch (one.do) {
    case 'person':
      return [[one.who, one.command]];
    case 'apt':
      return aptCommands(story, one);
    case 'task':
      return [['workflow', one.command]];
    case 'flow': {
      const scope = one.inScope ? { in: true } : { in: false, clause: 'c' };
      const natural = naturalCommand(story.ticket, { ...plainTriage, candidates: one.candidates, scope });
      return natural === undefined ? [] : [['workflow', natural]];
    }
    case 'ring': {
      const due = story.ticket.checkpoint?.at;
      if (due !== undefined && due > story.now) story.now = due;
      return [['workflow', { type: 'checkpoint' }]];
    }
    case 'pass':
      story.pass(one.minutes);
      return [];
  }
}
