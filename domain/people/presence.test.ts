import { describe, expect, it } from 'vitest';
import { istanbul, officeHours } from '../contract/testing.ts';
import { type Person, person } from '../directory.ts';
import { availableIn, leastLoaded, membersOf } from './assignment.ts';
import { isPresent, standInFor } from './presence.ts';

const agent = (id: string, given: Partial<Person> = {}): Person =>
  person.parse({
    id,
    email: `${id}@desk.example`,
    name: id,
    role: 'agent',
    level: 'L2',
    locale: 'tr',
    groupIds: ['systems'],
    ...given,
  });
const weekOff = { from: istanbul('2026-11-23 00:00'), to: istanbul('2026-11-30 00:00') };
const tuesday = istanbul('2026-11-24 10:00');
const calendars = [officeHours];
const present = (given: Partial<Person>, at = tuesday) => isPresent(agent('x', given), calendars, at);

describe('isPresent', () => {
  it('R14, peers 16: whoever has no shifts and no absence is there at any time', () => {
    expect(present({}, istanbul('2026-11-22 03:00'))).toBe(true);
  });

  it('R14, peers 16: somebody is away from the absence’s first moment until before its last', () => {
    const absences = [weekOff];
    expect(present({ absences }, weekOff.from)).toBe(false);
    expect(present({ absences })).toBe(false);
    expect(present({ absences }, weekOff.to)).toBe(true);
  });

  it('R14, peers 16: shifts are a calendar, with its holidays; an unknown one means away', () => {
    const shifts = officeHours.id;
    expect(present({ shifts })).toBe(true);
    expect(present({ shifts }, istanbul('2026-11-24 18:00'))).toBe(false);
    expect(present({ shifts }, istanbul('2026-10-29 10:00'))).toBe(false);
    expect(present({ shifts: 'deleted' })).toBe(false);
  });
});

describe('standInFor', () => {
  const away = (id: string, delegateId?: string) =>
    agent(id, { absences: [{ ...weekOff, ...(delegateId !== undefined && { delegateId }) }] });
  const at = (...people: Person[]) => standInFor(people[0]!, { people, calendars, at: tuesday })?.id;

  it('R14, peers 16: the absent are stood in for by their delegates, and those by theirs', () => {
    expect(at(away('a', 'b'), agent('b'))).toBe('b');
    expect(at(away('a', 'b'), away('b', 'c'), agent('c'))).toBe('c');
  });

  it('R14, peers 16: nobody stands in where no delegate is named, known or there, nor in a circle', () => {
    expect(at(away('a'), agent('b'))).toBeUndefined();
    expect(at(away('a', 'gone'))).toBeUndefined();
    expect(at(away('a', 'b'), away('b'))).toBeUndefined();
    expect(at(away('a', 'b'), away('b', 'a'))).toBeUndefined();
  });
});

describe('assignment by load', () => {
  const people = [
    agent('ali'),
    agent('banu', { absences: [{ ...weekOff, delegateId: 'cem' }] }),
    agent('cem', { groupIds: ['network'] }),
    agent('derya', { role: 'manager' }),
    agent('eda', { shifts: officeHours.id }),
  ];
  const available = (at = tuesday) => availableIn('systems', { people, calendars, at }).map(({ id }) => id);

  it('R14, peers 16: members are the agents of the group', () => {
    expect(membersOf('systems', people).map(({ id }) => id)).toEqual(['ali', 'banu', 'eda']);
    expect(membersOf('empty', people)).toEqual([]);
  });

  it('R14, peers 16: the present members and the delegates of the absent can take work', () => {
    expect(available()).toEqual(['ali', 'cem', 'eda']);
    expect(available(istanbul('2026-11-24 20:00'))).toEqual(['ali', 'cem']);
    expect(available(istanbul('2026-12-01 10:00'))).toEqual(['ali', 'banu', 'eda']);
  });

  it('R14, peers 16: the next call goes to whoever has the fewest, by id among equals', () => {
    const [ali, , cem] = people;
    const both = [cem!, ali!];
    expect(leastLoaded(both, new Map([['ali', 2]]))).toBe('cem');
    expect(leastLoaded(both, new Map())).toBe('ali');
    expect(leastLoaded([], new Map())).toBeUndefined();
  });
});
