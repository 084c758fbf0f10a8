import { parseArgs } from 'node:util';
import { addBusinessMinutes, businessMinutesBetween } from '../domain/calendar/business-time.ts';
import { calendar } from '../domain/calendar/calendar.ts';
import { type Instant, instantOf } from '../domain/values.ts';

/**
 * Prints how many calculations of business time one core does a second, on a Turkish office with a lunch break, and fails
 * below `--least` additions (default 500,000). Run: `npm run bench:calendar`
 */
const { least } = parseArgs({ options: { least: { type: 'string', default: '500000' } } }).values;

const office = calendar.parse({
  id: 'turkey-office',
  name: 'Türkiye mesai saatleri',
  timeZone: 'Europe/Istanbul',
  windows: [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: '08:30', to: '12:30' },
    { weekday, from: '13:30', to: '18:00' },
  ]),
  publicHolidays: { source: 'turkey' },
  holidays: [],
});

const cases = 4_096;
const moments = Array.from({ length: cases }, (_, index) =>
  instantOf(Date.parse('2025-01-01T00:00:00Z') + ((index * 7_919) % (3 * 365 * 1_440)) * 60_000),
);
const pick = (index: number): Instant => moments[index % cases] ?? '';

/** By the time that the processor spent, so that other work on the machine does not count. */
const perSecond = (calculate: (index: number) => unknown): number => {
  const count = 1_000_000;
  for (let index = 0; index < count / 10; index++) calculate(index);
  const begun = process.cpuUsage();
  for (let index = 0; index < count; index++) calculate(index);
  return Math.round((count / process.cpuUsage(begun).user) * 1_000_000);
};

const firstOf = (calculate: () => unknown): string => {
  const begun = performance.now();
  calculate();
  return `${(performance.now() - begun).toFixed(1)} ms`;
};

const first = firstOf(() => addBusinessMinutes(office, pick(0), 480));
const additions = perSecond((index) => addBusinessMinutes(office, pick(index), (index * 31) % 4_800));
const subtractions = perSecond((index) => addBusinessMinutes(office, pick(index), -((index * 31) % 4_800)));
const measurements = perSecond((index) => businessMinutesBetween(office, pick(index), pick(index + 1)));
const fresh = firstOf(() => addBusinessMinutes({ ...office }, pick(0), 480));
console.log(`additions     ${additions.toLocaleString('en')} a second`);
console.log(`subtractions  ${subtractions.toLocaleString('en')} a second`);
console.log(`measurements  ${measurements.toLocaleString('en')} a second`);
console.log(`the first calculation of a process takes ${first}, that of a calendar read anew ${fresh}`);
if (additions < Number(least)) process.exitCode = 1;
