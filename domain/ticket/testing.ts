import type { Calendar } from '../calendar/calendar.ts';
import type { Contract } from '../contract/contract.ts';
import { contract, level0Contract } from './testing-contract.ts';
import { actorOf } from '../people/actor.ts';
import type { Actor, Principal } from '../people/principal.ts';
import { principal } from '../people/principal.ts';
import type { Instant } from '../values.ts';
import { epochMsOf, instantOf } from '../values.ts';
import type { Command, TriageResult } from './command.ts';
import { openTicket } from './command.ts';
import type { RecordedEvent, TicketEventType } from './event.ts';
import type { Facts } from './facts.ts';
import type { OpeningFacts } from './open.ts';
import { open } from './open.ts';
import type { Ticket } from './ticket.ts';
import { transition } from './transition.ts';

export { contract, level0Contract };

/** Test fixtures: one customer, its contract, the people around it, and a story that plays commands on one ticket. */

const bilingual = (text: string) => ({ tr: `${text} (tr)`, en: `${text} (en)` });

export const knownError = (id: string) => ({
  id,
  title: bilingual(`title of ${id}`),
  solution: bilingual(`solution of ${id}`),
});

export const calendar: Calendar = {
  id: 'weekdays',
  name: 'Weekdays 09–18',
  timeZone: 'Europe/Istanbul',
  windows: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' })),
  holidays: [],
  version: 1,
};

const person = (given: Pick<Principal, 'id' | 'role'> & Partial<Principal>): Principal =>
  principal.parse({ email: `${given.id}@example.com`, name: given.id, locale: 'tr', ...given });

export const people = {
  ayse: person({ id: 'ayse', role: 'requester', customerId: 'acme' }),
  veli: person({ id: 'veli', role: 'requester', customerId: 'acme' }),
  rival: person({ id: 'rival', role: 'requester', customerId: 'globex' }),
  ece: person({ id: 'ece', role: 'agent', level: 'L0' }),
  can: person({ id: 'can', role: 'agent', level: 'L1' }),
  deniz: person({ id: 'deniz', role: 'agent', level: 'L2' }),
  netco: person({ id: 'netco-eng', role: 'provider', providerId: 'netco' }),
  otherco: person({ id: 'otherco-eng', role: 'provider', providerId: 'otherco' }),
  manager: person({ id: 'acme-manager', role: 'manager', customerId: 'acme' }),
  rivalManager: person({ id: 'globex-manager', role: 'manager', customerId: 'globex' }),
  deskManager: person({ id: 'desk-manager', role: 'manager' }),
  admin: person({ id: 'admin', role: 'administrator' }),
  machine: person({ id: 'acme-monitor', role: 'machine', customerId: 'acme' }),
  rivalMachine: person({ id: 'globex-monitor', role: 'machine', customerId: 'globex' }),
};
export type Who = keyof typeof people | 'workflow';

export const actorFor = (who: Who): Actor =>
  who === 'workflow' ? { kind: 'workflow' } : actorOf(people[who]);

/** A Monday, 10:00 in Istanbul. */
export const monday10 = '2026-11-02T07:00:00.000Z';

export const plainTriage: TriageResult = {
  ...{ ticketType: 'incident', scope: { in: true }, candidates: [] },
  record: { proposals: {}, applied: [], duplicates: [] },
};

export type StoryOptions = {
  contract?: Contract;
  input?: { type?: Ticket['type']; impact?: number; urgency?: number; groupId?: string };
  opener?: Who;
  /** What else every decision knows; answers are given by command, not at the opening. */
  facts?: Pick<Facts, 'holders' | 'absentAssignee' | 'nextAssignee' | 'questionnaire'>;
  channel?: Ticket['channel'];
  requester?: Ticket['requester'];
};

/** Ayşe's ticket, with every command given to it checked against the version that it should have. */
export class Story {
  ticket: Ticket;
  now: Instant = monday10;
  readonly opened: Ticket;
  readonly log: RecordedEvent[] = [];
  private readonly options: StoryOptions;

  constructor(options: StoryOptions = {}) {
    this.options = options;
    const { ticket, events } = open({
      input: openTicket.parse({ title: 'Yazıcı çalışmıyor', ...options.input }),
      facts: this.openingFacts(),
    });
    this.ticket = ticket;
    this.opened = ticket;
    this.log.push(...events);
  }

  private openingFacts(): OpeningFacts {
    const { opener = 'ayse', channel = 'portal', requester } = this.options;
    const { questionnaire: _questionnaire, ...facts } = this.factsFor(opener);
    return {
      ...facts,
      id: 'T1',
      number: 'ACME-1',
      customer: { id: 'acme' },
      requester: requester ?? { id: 'ayse', name: 'Ayşe', email: 'ayse@example.com' },
      locale: 'tr',
      channel,
    };
  }

  factsFor(who: Who): Facts {
    return {
      now: this.now,
      actor: actorFor(who),
      contract: this.options.contract ?? contract,
      calendar,
      knownSolution: knownError('k7'),
      ...this.options.facts,
    };
  }

  /** The transition as it would be; nothing is changed. */
  ask(who: Who, command: Command) {
    return transition({ ticket: this.ticket, command, facts: this.factsFor(who) });
  }

  /** Gives a command that must be accepted; answers with the types of the events that came of it. */
  give(who: Who, command: Command): TicketEventType[] {
    const outcome = this.ask(who, command);
    if (!outcome.ok) throw new Error(`${command.type} by ${who} was rejected: ${outcome.rejection.code}`);
    this.ticket = outcome.ticket;
    this.log.push(...outcome.events);
    return outcome.events.map(({ event }) => event.type);
  }

  /** The rejection of a command that must be refused. */
  refusal(who: Who, command: Command) {
    const outcome = this.ask(who, command);
    if (outcome.ok) throw new Error(`${command.type} by ${who} was accepted`);
    return outcome.rejection;
  }

  /** Lets minutes of the wall clock pass. */
  pass(minutes: number): this {
    this.now = instantOf(epochMsOf(this.now) + minutes * 60_000);
    return this;
  }

  /** Goes to the next checkpoint and lets the timer ring. */
  ring(): TicketEventType[] {
    const due = this.ticket.checkpoint?.at;
    if (due === undefined) throw new Error(`nothing is awaited in stage ${this.ticket.stage}`);
    if (due > this.now) this.now = due;
    return this.give('workflow', { type: 'checkpoint' });
  }

  /** Runs the workflow's own tasks until the ticket waits for somebody or has ended. */
  flow(result: TriageResult = plainTriage): this {
    for (
      let command = naturalCommand(this.ticket, result);
      command;
      command = naturalCommand(this.ticket, result)
    ) {
      this.give('workflow', command);
    }
    return this;
  }
}

/** What the workflow's task for the ticket's stage asks; undefined where it waits or has ended. */
export function naturalCommand(ticket: Ticket, result: TriageResult = plainTriage): Command | undefined {
  switch (ticket.stage) {
    case 'triage':
      return { type: 'triage', result };
    case 'redirect':
      return { type: 'redirect', clause: ticket.scope.clause ?? 'x', reason: bilingual('out of scope') };
    case 'attempt-first-level': {
      const [next] = ticket.candidates;
      return { type: 'attempt-first-level', ...(next === undefined ? {} : { knownError: knownError(next) }) };
    }
    case 'escalate':
      return { type: 'hand-over', level: 'L2', groupId: 'experts' };
    case 'reopen':
      return { type: 'resume-work' };
    case 'close':
      return { type: 'close' };
    case 'await-first-level':
    case 'await-resolution':
    case 'await-requester':
    case 'await-confirmation':
    case 'ended':
      return undefined;
  }
}

/** Shorthands for commands of people. */
export const say = {
  comment: { type: 'comment', body: { text: 'merhaba' } },
  note: { type: 'note', body: { text: 'iç not' } },
  assign: { type: 'assign', body: { assigneeId: 'can' } },
  classify: { type: 'classify', body: { impact: 1, urgency: 1 } },
  'answer-questions': { type: 'answer-questions', body: { questionSetId: 'printing', answers: [] } },
  'request-info': { type: 'request-info', body: { question: 'Hangi yazıcı?' } },
  hold: { type: 'hold', body: { reason: 'parts' } },
  continue: { type: 'continue', body: {} },
  escalate: { type: 'escalate', body: {} },
  forward: { type: 'forward', body: { providerId: 'netco' } },
  'order-work': { type: 'order-work', body: { providerId: 'netco', task: 'Kabloyu değiştirin' } },
  resolve: { type: 'resolve', body: { solution: 'Kartuş değişti.' } },
  'offer-solution': { type: 'offer-solution', body: { knownErrorId: 'k7' } },
  confirm: { type: 'confirm', body: {} },
  reject: { type: 'reject', body: { reason: 'Olmadı' } },
  reopen: { type: 'reopen', body: { reason: 'Yine bozuldu' } },
  cancel: { type: 'cancel', body: { reason: 'Gerek kalmadı' } },
  link: { type: 'link', body: { ticketId: 'T2', relation: 'related' } },
  merge: { type: 'merge', body: { into: 'T2' } },
  'overrule-scope': { type: 'overrule-scope', body: { reason: 'Ek protokole göre kapsamda' } },
  'declare-out-of-scope': {
    type: 'declare-out-of-scope',
    body: { clause: 'c', reason: 'Danışmanlık istiyor' },
  },
  rate: { type: 'rate', body: { score: 5 } },
  'declare-major': { type: 'declare-major', body: { reason: 'Herkes etkileniyor' } },
  'revoke-major': { type: 'revoke-major', body: { reason: 'Tek kişiymiş' } },
  'schedule-visit': {
    type: 'schedule-visit',
    body: {
      from: '2026-11-03T07:00:00.000Z',
      to: '2026-11-03T09:00:00.000Z',
      locationId: 'depot',
      personId: 'can',
    },
  },
  'report-visit': { type: 'report-visit', body: { outcome: 'done', text: 'Değiştirildi' } },
  resume: { type: 'resume', body: {} },
} as const satisfies Record<string, Command>;
