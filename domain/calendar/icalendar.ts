import ICAL from 'ical.js';
import * as z from 'zod';

/** One VEVENT as jCal has it (RFC 7265): the values of each property by its name, in lower case. */
export type ICalendarEvent = ReadonlyMap<string, readonly unknown[]>;

/** A text that is no calendar, or one of more days than a calendar of days off has. */
export class ICalendarError extends Error {
  override readonly name = 'ICalendarError';
  readonly code: 'not-icalendar' | 'too-many-days';

  constructor(code: ICalendarError['code'], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** VEVENT, VTIMEZONE and whatever else begins. */
const mostComponents = 2_000;

const property = z.tuple([z.string(), z.unknown(), z.string()], z.unknown());
const component = z.tuple([z.string(), z.array(property), z.array(z.unknown())]);
const calendars = z.array(z.tuple([z.literal('vcalendar'), z.array(z.unknown()), z.array(component)])).min(1);

/**
 * The events of an iCalendar text (RFC 5545), unfolded and unescaped, not yet understood.
 *
 * @throws ICalendarError
 */
export const eventsOf = (text: string): ICalendarEvent[] => {
  if ((text.match(/^BEGIN:/gim)?.length ?? 0) > mostComponents) throw new ICalendarError('too-many-days');
  return parsed(text)
    .flatMap(([, , components]) => components)
    .filter(([name]) => name === 'vevent')
    .map(([, properties]) => valuesByName(properties));
};

const valuesByName = (properties: readonly z.infer<typeof property>[]): ICalendarEvent =>
  properties.reduce(
    (values, [name, , , ...more]) => values.set(name, [...(values.get(name) ?? []), ...more]),
    new Map<string, unknown[]>(),
  );

const parsed = (text: string): z.infer<typeof calendars> => {
  try {
    const jCal: unknown = ICAL.parse(text);
    return calendars.parse(Array.isArray(jCal) && jCal[0] === 'vcalendar' ? [jCal] : jCal);
  } catch (cause) {
    throw new ICalendarError('not-icalendar', { cause });
  }
};
