import type { Language } from './messages/catalogue.ts';

const units = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

/** How far an instant is from now, in words: “in 2 hours”, “3 gün önce”. */
export const relativeTime = (language: Language, at: string, now: number): string => {
  const distance = Date.parse(at) - now;
  const fitting = units.find(({ ms }) => Math.abs(distance) >= ms);
  return fitting === undefined
    ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second')
    : new Intl.RelativeTimeFormat(language).format(Math.trunc(distance / fitting.ms), fitting.unit);
};

/** An instant in the reader's own time zone, as their language writes it. */
export const absoluteTime = (language: Language, at: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** Only the time of day, with seconds. */
export const timeOfDay = (language: Language, epochMs: number): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'medium' }).format(epochMs);

/** Business minutes in words, hours first: “4 hr 30 min”, “15 dk.”. */
export const businessTime = (language: Language, minutes: number): string => {
  const whole = Math.round(minutes);
  const parts = [
    { unit: 'hour', amount: Math.floor(whole / 60) },
    { unit: 'minute', amount: whole % 60 },
  ].filter(({ amount, unit }) => amount > 0 || (unit === 'minute' && whole === 0));
  return parts
    .map(({ unit, amount }) => new Intl.NumberFormat(language, { style: 'unit', unit }).format(amount))
    .join(' ');
};

/** A stretch of time in a reader's own or another time zone: a day's is written with its day once. */
export const timeRange = (
  language: Language,
  { from, to }: { from: string; to: string },
  timeZone?: string,
): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone !== undefined && { timeZone }),
  }).formatRange(new Date(from), new Date(to));

/** The day of an instant in the reader's own time zone. */
export const date = (language: Language, at: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(at));
