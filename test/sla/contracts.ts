import { type Calendar, calendar } from '../../domain/calendar/calendar.ts';
import { type Contract, contract } from '../../domain/contract/contract.ts';

/** What a history is played under. */
export type Bought = { contract: Contract; calendar: Calendar };

const windows = (weekdays: readonly number[], spans: readonly (readonly [string, string])[]) =>
  weekdays.flatMap((weekday) => spans.map(([from, to]) => ({ weekday, from, to })));
const daysOff = (name: string, dates: readonly string[]) => dates.map((date) => ({ date, name }));

/**
 * Weekdays in Istanbul with the public holidays of 2016, written out by hand (Law 2429; the religious ones as Diyanet
 * announced them). Clocks went forward on 27 March and never back again.
 */
const office = calendar.parse({
  id: 'office',
  name: 'Mesai saatleri',
  timeZone: 'Europe/Istanbul',
  windows: windows([1, 2, 3, 4, 5], [['09:00', '18:00']]),
  holidays: [
    ...daysOff('Gençlik ve Spor Bayramı', ['2016-05-19']),
    { date: '2016-07-04', name: 'Ramazan Bayramı arifesi', opensUntil: '13:00' },
    ...daysOff('Ramazan Bayramı', ['2016-07-05', '2016-07-06', '2016-07-07']),
    ...daysOff('Zafer Bayramı', ['2016-08-30']),
    ...daysOff('Kurban Bayramı', ['2016-09-12', '2016-09-13', '2016-09-14', '2016-09-15']),
    { date: '2016-10-28', name: 'Cumhuriyet Bayramı arifesi', opensUntil: '13:00' },
  ],
});

/** Round the clock, where clocks change in March and November. */
const always = calendar.parse({
  id: 'always',
  name: '7/24',
  timeZone: 'America/New_York',
  alwaysOpen: true,
  windows: [],
  holidays: [],
});

/** Two shifts with a lunch break (peers 2), six days a week; Easter of 2016 fell on the change of clocks. */
const shifts = calendar.parse({
  id: 'shifts',
  name: 'Two shifts',
  timeZone: 'Europe/London',
  windows: windows([1, 2, 3, 4, 5, 6], [['08:30', '12:00'], ['13:00', '17:30']]), // prettier-ignore
  holidays: [...daysOff('Good Friday', ['2016-03-25']), ...daysOff('Easter Monday', ['2016-03-28'])],
});

type Minutes = { response: number; resolution: number; update?: number };

/** Every percentage that is told of falls on a full minute. */
const targets = ({ response, resolution, update }: Minutes) =>
  [1, 2, 3, 4, 5].map((priority) => ({
    response: response * priority,
    resolution: resolution * priority,
    ...(update !== undefined && { update: update * priority }),
  }));

const boughtWith = (hours: Calendar, minutes: Minutes, parts: object): Bought => ({
  calendar: hours,
  contract: contract.parse({
    id: `${hours.id}-contract`,
    version: 1,
    customerId: 'acme',
    level: 'L0+L1',
    delivery: 'remote',
    calendarId: hours.id,
    validFrom: '2016-01-01T00:00:00.000Z',
    targets: { incident: targets(minutes), 'service-request': targets(minutes) },
    warnAtPercents: [75],
    firstLevelMinutes: 120,
    followUpMinutes: 540,
    infoReminderMinutes: 540,
    confirmation: { reminderMinutes: 540, reminders: 2, closeMinutes: 1_620 },
    deskGroupId: 'service-desk',
    escalationGroupId: 'systems',
    services: [],
    exclusions: [],
    ...parts,
  }),
});

/** Three contracts that differ in hours, targets and in what their clocks wait for. */
export const threeContracts: readonly Bought[] = [
  boughtWith(office, { response: 20, resolution: 240 }, { pausesFor: ['requester'] }),
  boughtWith(
    always,
    { response: 20, resolution: 480, update: 240 },
    {
      level: 'L0',
      pausesFor: ['requester', 'provider'],
      warnAtPercents: [50, 75],
      escalations: [{ clock: 'resolution', atPercent: 150, personIds: ['mudur'] }],
    },
  ),
  boughtWith(
    shifts,
    { response: 40, resolution: 320, update: 120 },
    {
      pausesFor: ['requester', 'provider', 'parts', 'visit', 'change'],
      escalations: [{ clock: 'update', atPercent: 200, personIds: ['mudur'] }],
    },
  ),
];
