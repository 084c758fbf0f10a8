import { type Calendar, calendar } from '../../domain/calendar/calendar.ts';

const turkeyOffice = calendar.parse({
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

/** Service hours of the demo contracts: weekdays with a lunch break, Turkish holidays and half days kept. */
export const calendars = (): Calendar[] => [turkeyOffice];
