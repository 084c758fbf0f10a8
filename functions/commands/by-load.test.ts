import { describe, expect, it } from 'vitest';
import {
  sampleGroup,
  sampleNow,
  samplePerson,
  sampleTicket,
  sampleWorkDirectory,
} from '../../test/support/samples.ts';
import type { Person } from '../../domain/directory.ts';
import type { TicketListing, TicketRow } from '../ports/desk-table.ts';
import { nextAssignee } from './by-load.ts';
import { emptyGroups } from './staffed.ts';
import { workFacts } from './work-facts.ts';

const member = (id: string, over: Partial<Person> = {}) =>
  samplePerson({
    id,
    email: `${id}@desk.example`,
    role: 'agent',
    level: 'L2',
    groupIds: ['network'],
    ...over,
  });
const away = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-30T00:00:00.000Z' };

const deskOf = (people: Person[], open: Record<string, TicketRow['status'][]> = {}) => {
  const asked: TicketListing[] = [];
  const directory = {
    ...sampleWorkDirectory,
    groups: async () => [{ ...sampleGroup, assignment: 'by-load' as const }],
    people: async () => people,
    person: async (id: string) => people.find((person) => person.id === id),
  };
  const tickets = {
    list: async ({ listing }: { listing: TicketListing }) => {
      asked.push(listing);
      const statuses = listing.by === 'assignee' ? (open[listing.assigneeId] ?? []) : [];
      return { items: statuses.map((status) => ({ status })) as TicketRow[] };
    },
  };
  return { asked, directory, tickets };
};

const before = sampleTicket({ stage: 'escalate', groupId: 'desk' });
const after = sampleTicket({ stage: 'await-resolution', level: 'L2', groupId: 'network' });
const ask = (desk: ReturnType<typeof deskOf>, moved = { before, after }) =>
  nextAssignee(desk, { ...moved, now: sampleNow });

describe('assignment by load', () => {
  it('R14, peers 16: a call goes to the present member with the fewest open calls, by one query each', async () => {
    const desk = deskOf([member('ali'), member('banu'), member('cem', { absences: [away] })], {
      ali: ['in-progress', 'resolved'],
      banu: ['in-progress', 'closed', 'closed', 'cancelled'],
      cem: [],
    });
    expect(await ask(desk)).toEqual({ groupId: 'network', assigneeId: 'banu' });
    expect(desk.asked).toEqual([
      { by: 'assignee', assigneeId: 'ali' },
      { by: 'assignee', assigneeId: 'banu' },
    ]);
  });

  it('R14, peers 16: when nobody is there the group keeps it', async () => {
    expect(await ask(deskOf([member('cem', { absences: [away] })]))).toBeUndefined();
  });

  it('U9: nothing is read for a group that assigns by hand, nor when the call has not moved', async () => {
    const byHand = deskOf([member('ali')]);
    byHand.directory.groups = async () => [{ ...sampleGroup, assignment: 'manual' as never }];
    expect(await ask(byHand)).toBeUndefined();
    const unmoved = deskOf([member('ali')]);
    expect(await ask(unmoved, { before: after, after })).toBeUndefined();
    expect(await ask(unmoved, { before, after: { ...after, assigneeId: 'x' } })).toBeUndefined();
    expect([...byHand.asked, ...unmoved.asked]).toEqual([]);
  });
});

describe('an absent assignee', () => {
  const ticket = sampleTicket({ assigneeId: 'cem' });
  const factsWith = async (...people: Person[]) =>
    (await workFacts(deskOf(people).directory, { ticket, now: sampleNow })).absentAssignee;

  it('R14, peers 16: is named, with the delegate if that one is there', async () => {
    const cem = member('cem', { absences: [{ ...away, delegateId: 'ali' }] });
    expect(await factsWith(cem, member('ali'))).toEqual({ assigneeId: 'cem', delegateId: 'ali' });
    expect(await factsWith(cem)).toEqual({ assigneeId: 'cem', delegateId: undefined });
  });

  it('R14, peers 16: is nobody who is only off shift, and nobody whom the desk does not know', async () => {
    expect(await factsWith(member('cem', { shifts: 'nights' }))).toBeUndefined();
    expect(await factsWith()).toBeUndefined();
  });
});

describe('a group with nobody', () => {
  it('R3: has neither an agent nor a mailbox', async () => {
    const bare = { ...sampleGroup, email: undefined };
    const { directory } = deskOf([
      member('ali'),
      member('vali', { role: 'manager', groupIds: ['managers'] }),
    ]);
    const groups = [
      bare,
      { ...bare, id: 'managers' },
      { ...bare, id: 'ghosts' },
      { ...sampleGroup, id: 'mailbox' },
    ];
    expect([...(await emptyGroups({ ...directory, groups: async () => groups }))]).toEqual([
      'managers',
      'ghosts',
    ]);
  });
});
