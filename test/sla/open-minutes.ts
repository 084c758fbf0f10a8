import type { Calendar } from '../../domain/calendar/calendar.ts';

const minuteMs = 60_000;
const minutesKept = 2 * 366 * 24 * 60;

/**
 * Whether a desk is open, minute by minute, by nothing but the wall time that Intl tells: slow on purpose, and no word
 * of it shared with the desk's own calendar arithmetic. For calendars whose days off are all their own.
 */
export class OpenMinutes {
  /** One entry a minute from `from` on: 0 is not looked at yet, 1 closed, 2 open. */
  private readonly known = new Uint8Array(minutesKept);
  private readonly from: number;
  private readonly calendar: Calendar;
  private readonly wallTime: Intl.DateTimeFormat;

  /** `from`: ms since the epoch, the first of a minute before which nobody asks; nor after two years. */
  constructor(calendar: Calendar, from: number) {
    if (calendar.publicHolidays !== undefined) throw new Error('the days off must be written out');
    this.calendar = calendar;
    this.from = from;
    // Swedish writes `2016-03-27 03:00`.
    this.wallTime = new Intl.DateTimeFormat('sv-SE', {
      timeZone: calendar.timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
  }

  /** `ms` since the epoch, the first of a minute. */
  isOpen(ms: number): boolean {
    const minute = (ms - this.from) / minuteMs;
    if (this.known[minute] === 0) this.known[minute] = this.look(ms) ? 2 : 1;
    return this.known[minute] === 2;
  }

  /** The end of the minute in which so many open minutes from `ms` on are full; `ms` itself when none are wanted. */
  after(ms: number, minutes: number): number {
    let at = ms;
    for (let left = minutes; left > 0; at += minuteMs) if (this.isOpen(at)) left -= 1;
    return at;
  }

  private look(ms: number): boolean {
    const [date = '', time = ''] = this.wallTime.format(ms).split(' ');
    if (this.calendar.alwaysOpen !== true && !this.isInWindow(date, time)) return false;
    return this.calendar.holidays.every(
      (holiday) =>
        holiday.date !== date ||
        (time < (holiday.opensUntil ?? '00:00') && time >= (holiday.opensFrom ?? '00:00')),
    );
  }

  private isInWindow(date: string, time: string): boolean {
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
    return this.calendar.windows.some(
      (window) => window.weekday === weekday && window.from <= time && time < window.to,
    );
  }
}
