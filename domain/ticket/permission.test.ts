import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/contract.ts';
import type { PersonCommandName } from './command.ts';
import { personCommandName } from './command.ts';
import { decide } from './decide.ts';
import { commandsFor, maySee } from './permission.ts';
import type { StoryOptions } from './testing.ts';
import { contract, level0Contract, people, plainTriage, say, Story } from './testing.ts';
import type { Ticket } from './ticket.ts';

type Person = keyof typeof people;
const everybody = Object.keys(people) as Person[];

/** Ayşe's ticket in every situation; `forwarded` ones are with the provider netco. */
const situations = {
  new: (options) => new Story(options),
  offered: (options) => new Story(options).flow({ ...plainTriage, candidates: ['k1'] }),
  forwarded: (options) => forwarded(options),
  held: (options) => after(forwarded(options), 'hold'),
  pending: (options) => after(forwarded(options), 'request-info'),
  resolved: (options) => after(forwarded(options), 'resolve'),
  confirmed: (options) => after(after(forwarded(options), 'resolve'), 'confirm').flow(),
  cancelled: (options) => after(forwarded(options), 'cancel'),
  attention: (options) => {
    const story = forwarded(options);
    story.give('workflow', { type: 'need-attention', reason: 'fault' });
    return story;
  },
} satisfies Record<string, (options: StoryOptions) => Story>;
type SituationName = keyof typeof situations;
const situationNames = Object.keys(situations) as SituationName[];

const after = (story: Story, command: PersonCommandName) => {
  story.give('admin', say[command]);
  return story;
};
const forwarded = (options: StoryOptions) => after(new Story(options).flow(), 'forward');

const atDesk = [
  'assign',
  'classify',
  'answer-questions',
  'request-info',
  'hold',
  'escalate',
  'forward',
  'order-work',
] as const;
const whilePending = atDesk.filter((command) => command !== 'hold');
const whileHeld: PersonCommandName[] = [
  'assign',
  'classify',
  'answer-questions',
  'request-info',
  'hold',
  'continue',
  'escalate',
  'forward',
  'order-work',
];

const inWork = ['declare-out-of-scope', 'declare-major', 'schedule-visit'] as const;

/** What the desk may do, written out by hand; requesters and providers below. */
const deskMay: Record<SituationName, PersonCommandName[]> = {
  new: ['comment', 'note', ...atDesk, 'resolve', 'cancel', 'link', 'merge', ...inWork],
  offered: [
    'comment',
    'note',
    ...atDesk,
    'resolve',
    'confirm',
    'reject',
    'cancel',
    'link',
    'merge',
    ...inWork,
  ],
  forwarded: ['comment', 'note', ...atDesk, 'resolve', 'cancel', 'link', 'merge', ...inWork],
  pending: ['comment', 'note', ...whilePending, 'resolve', 'cancel', 'link', 'merge', ...inWork],
  held: ['comment', 'note', ...whileHeld, 'resolve', 'cancel', 'link', 'merge', ...inWork],
  resolved: ['comment', 'note', 'confirm', 'reject', 'link', 'merge'],
  confirmed: ['comment', 'note', 'reopen', 'link'],
  cancelled: ['comment', 'note', 'link'],
  attention: ['comment', 'note', ...atDesk, 'resolve', 'cancel', 'link', 'merge', ...inWork, 'resume'],
};

const requesterMay: Record<SituationName, PersonCommandName[]> = {
  new: ['comment', 'answer-questions', 'cancel'],
  offered: ['comment', 'answer-questions', 'confirm', 'reject', 'cancel'],
  forwarded: ['comment', 'answer-questions', 'cancel'],
  pending: ['comment', 'answer-questions', 'cancel'],
  held: ['comment', 'answer-questions', 'cancel'],
  resolved: ['comment', 'confirm', 'reject', 'rate'],
  confirmed: ['comment', 'reopen', 'rate'],
  cancelled: ['comment'],
  attention: ['comment', 'answer-questions', 'cancel'],
};

const providerWorks: PersonCommandName[] = [
  'comment',
  'note',
  'request-info',
  'hold',
  'escalate',
  'resolve',
  'schedule-visit',
];
const providerMay: Record<SituationName, PersonCommandName[]> = {
  new: [],
  offered: [],
  forwarded: providerWorks,
  pending: providerWorks.filter((command) => command !== 'hold'),
  held: ['comment', 'note', 'request-info', 'hold', 'continue', 'escalate', 'resolve', 'schedule-visit'],
  resolved: ['comment', 'note'],
  confirmed: ['comment', 'note'],
  cancelled: ['comment', 'note'],
  attention: providerWorks,
};

/** R13: question sets are the first level's. */
const withoutQuestions = (commands: PersonCommandName[]) =>
  commands.filter((command) => command !== 'answer-questions');

const commandsOf = (who: Person, ticket: Ticket, bought: Contract) =>
  commandsFor(people[who], ticket, bought);

describe.each(situationNames)('commands for a ticket that is %s', (name) => {
  const { ticket } = situations[name]({});

  it.each(['ece', 'can', 'deniz', 'admin'] as const)('R9: the desk’s %s, under level 0+1', (who) => {
    expect(commandsOf(who, ticket, contract)).toEqual(deskMay[name]);
  });

  it.each(['ece', 'can'] as const)('R13: the desk’s %s does not solve under level 0', (who) => {
    const expected = withoutQuestions(deskMay[name]).filter((command) => command !== 'resolve');
    expect(commandsOf(who, ticket, level0Contract)).toEqual(expected);
  });

  it.each(['deniz', 'admin'] as const)('R15: %s solves under level 0 as well', (who) => {
    expect(commandsOf(who, ticket, level0Contract)).toEqual(withoutQuestions(deskMay[name]));
  });

  it('R7: its requester', () => {
    expect(commandsOf('ayse', ticket, contract)).toEqual(requesterMay[name]);
    expect(commandsOf('ayse', ticket, level0Contract)).toEqual(withoutQuestions(requesterMay[name]));
  });

  it('R15: the provider that has it', () => {
    expect(commandsOf('netco', ticket, contract)).toEqual(providerMay[name]);
  });

  it('R12: those who only read, and those who do not even see it, have none', () => {
    const readers = everybody.filter(
      (who) => !['ece', 'can', 'deniz', 'admin', 'ayse', 'netco'].includes(who),
    );
    expect(readers).toHaveLength(8);
    for (const who of readers) expect(commandsOf(who, ticket, contract)).toEqual([]);
  });

  it('U6: a command that is not offered is refused, one that is offered is not for its role or place', () => {
    for (const bought of [contract, level0Contract]) {
      for (const who of everybody.filter((one) => maySee(people[one], ticket))) {
        const offered = commandsOf(who, ticket, bought);
        for (const command of personCommandName.options) {
          expect([who, command, isWithinRights(who, command, bought)]).toEqual([
            who,
            command,
            offered.includes(command) || (command === 'confirm' && isRepeatedConsent(who)),
          ]);
        }
      }
    }
  });

  const isRepeatedConsent = (who: Person) =>
    name === 'confirmed' && ['ece', 'can', 'deniz', 'admin', 'ayse'].includes(who);

  const isWithinRights = (who: Person, command: PersonCommandName, bought: Contract) => {
    const facts = { ...new Story().factsFor(who), contract: bought };
    const decision = decide({ ticket, command: say[command], facts });
    const offRights = [
      'forbidden',
      'not-allowed-from-here',
      'level-0-does-not-solve',
      'remote-delivery-makes-no-visits',
      'questions-not-in-contract',
    ];
    return decision.ok || !offRights.includes(decision.rejection.code);
  };
});

describe('a refusal', () => {
  it('R4: names where the ticket stands, from where it would go, and what is possible', () => {
    const story = situations.cancelled({});
    expect(story.refusal('ayse', say.reopen)).toEqual({
      code: 'not-allowed-from-here',
      command: 'reopen',
      status: 'cancelled',
      allowedFrom: ['closed'],
      possible: ['comment'],
    });
  });

  it('U6: a role that never gives a command is told so wherever the ticket stands', () => {
    for (const name of situationNames) {
      const story = situations[name]({});
      expect(story.refusal('manager', say.comment)).toEqual({ code: 'forbidden', command: 'comment' });
      expect(story.refusal('machine', say.cancel)).toEqual({ code: 'forbidden', command: 'cancel' });
      expect(story.refusal('workflow', say.note)).toEqual({ code: 'forbidden', command: 'note' });
    }
  });

  it('R13: an agent without a level is bound like level 0', () => {
    const { level: _, ...novice } = people.ece;
    const { ticket } = situations.forwarded({});
    expect(commandsFor(novice, ticket, level0Contract)).not.toContain('resolve');
  });
});

describe('maySee', () => {
  const withNetco = situations.forwarded({}).ticket;
  const seers = (ticket: Ticket) => everybody.filter((who) => maySee(people[who], ticket));
  const desk: Person[] = ['ece', 'can', 'deniz'];

  it('R12: requester, desk, its provider, its managers and its machines see a ticket, nobody else', () => {
    expect(seers(withNetco)).toEqual([
      'ayse',
      ...desk,
      'netco',
      'manager',
      'deskManager',
      'admin',
      'machine',
    ]);
  });

  it('R12: a provider that a ticket was taken from does not see it any more', () => {
    const story = situations.forwarded({});
    story.give('can', say.escalate);
    expect(seers(story.ticket)).not.toContain('netco');
  });

  it('R12: other customers’ people never see it, whoever their tickets share a requester with', () => {
    const foreign = { ...withNetco, customerId: 'globex' };
    expect(seers(foreign)).toEqual([
      ...desk,
      'netco',
      'rivalManager',
      'deskManager',
      'admin',
      'rivalMachine',
    ]);
  });

  it('R1: a requester whom the desk knew by address only sees the ticket after signing in', () => {
    const { ticket } = new Story({ requester: { name: 'Ayşe', email: 'Ayse@Example.com' } });
    expect(maySee(people.ayse, ticket)).toBe(true);
    expect(maySee(people.veli, ticket)).toBe(false);
  });

  it('R12: an address does not make another person’s ticket one’s own', () => {
    const { ticket } = new Story({ requester: { id: 'veli', name: 'Veli', email: 'ayse@example.com' } });
    expect(maySee(people.ayse, ticket)).toBe(false);
  });

  it.each(['requester', 'machine', 'provider'] as const)(
    'R12: a %s without customer or provider sees nothing',
    (role) => {
      const { customerId: _, ...lost } = { ...people.ayse, role };
      expect(maySee(lost, withNetco)).toBe(false);
      expect(maySee(lost, new Story().ticket)).toBe(false);
    },
  );
});
