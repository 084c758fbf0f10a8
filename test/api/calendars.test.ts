import { describe, expect, it } from 'vitest';
import { calendarEndpoints } from '../../functions/api/contract/calendar-endpoints.ts';
import { problemOf } from '../support/api.ts';
import * as people from '../support/people.ts';
import { useDesk } from '../support/use-desk.ts';

const { as } = useDesk();
const admin = () => as(people.administrator);

const shop = {
  name: 'Mağaza saatleri',
  timeZone: 'Europe/Istanbul',
  windows: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '10:00', to: '22:00' })),
  publicHolidays: { source: 'turkey', halfDaysUntil: '13:00' },
  holidays: [{ date: '2026-12-31', yearly: true, name: 'Yılbaşı gecesi', opensUntil: '18:00' }],
};
const put = (id: string, body: object, version?: number) =>
  admin().send({
    method: 'PUT',
    path: `/v1/calendars/${id}`,
    body,
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
  });
const remove = (id: string, version: number) =>
  admin().send({ method: 'DELETE', path: `/v1/calendars/${id}`, headers: { 'if-match': `"${version}"` } });
const importing = (id: string, ical: string, query = '') =>
  admin().send({ path: `/v1/calendars/${id}/holidays/import${query}`, body: { ical } });
const idsFor = async (email: string): Promise<string[]> => {
  const answer = await as(email).send({ path: '/v1/calendars' });
  return calendarEndpoints.list.response.parse(answer.body).items.map(({ id }) => id);
};

describe('calendars of service hours', () => {
  it('R8: are written, read and written over by version, and say who changed them', async () => {
    const first = await put('magaza', shop);
    expect(first.headers.get('etag')).toBe('"1"');
    expect(first.body).toMatchObject({ ...shop, id: 'magaza', version: 1, changedBy: 'admin' });
    expect(problemOf(await put('magaza', shop))).toMatchObject({ status: 428 });
    expect(problemOf(await put('magaza', shop, 2))).toMatchObject({ code: 'precondition-failed' });
    expect(problemOf(await put('yeni', shop, 1))).toMatchObject({ code: 'precondition-failed' });
    expect((await put('magaza?dryRun=true', { ...shop, name: 'Deneme' }, 1)).body).toMatchObject({
      version: 2,
    });
    const second = await put('magaza', { ...shop, name: 'Mağaza' }, 1);
    expect(second.body).toMatchObject({ name: 'Mağaza', version: 2 });
    const read = await as(people.level1).send({ path: '/v1/calendars/magaza' });
    expect(read.headers.get('etag')).toBe('"2"');
    expect(read.body).toEqual(second.body);
  });

  it('R8: of two who write at once one is told', async () => {
    await put('yaris', shop);
    const answers = await Promise.all([
      put('yaris', { ...shop, name: 'A' }, 1),
      put('yaris', { ...shop, name: 'B' }, 1),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([409, 412])]);
  });

  it('R12: are seen by whom they concern, and none else knows that there are any', async () => {
    await put('gizli', shop);
    expect(await idsFor(people.level0)).toEqual(expect.arrayContaining(['gizli', 'turkey-office']));
    expect(await idsFor(people.deskManager)).toContain('gizli');
    for (const email of [people.ayse, people.acmeManager, people.acmeMachine])
      expect(await idsFor(email)).toEqual(['turkey-office']);
    const hidden = await as(people.ayse).refusal({ path: '/v1/calendars/gizli' });
    const unknown = await as(people.ayse).refusal({ path: '/v1/calendars/yok' });
    expect([hidden.code, unknown.code]).toEqual(['unknown-calendar', 'unknown-calendar']);
    expect(await as(people.ayse).refusal({ path: '/v1/calendars/gizli/preview' })).toMatchObject({
      status: 404,
    });
  });

  it('R8: are changed by administrators only', async () => {
    const headers = { 'if-match': '"1"' };
    for (const email of [
      people.level2,
      people.deskManager,
      people.acmeManager,
      people.ayse,
      people.providerPerson,
    ])
      for (const what of [
        { method: 'PUT', path: '/v1/calendars/turkey-office', body: shop, headers },
        { method: 'DELETE', path: '/v1/calendars/turkey-office', headers },
        { path: '/v1/calendars/turkey-office/holidays/import', body: { ical: 'x' } },
      ])
        expect(await as(email).refusal(what)).toMatchObject({ code: 'forbidden' });
  });

  it.each([
    ['windows.1.from', { ...shop, windows: [shop.windows[0], { weekday: 1, from: '21:00', to: '23:00' }] }],
    ['windows.0.to', { ...shop, windows: [{ weekday: 1, from: '22:00', to: '06:00' }] }],
    ['windows', { ...shop, windows: [] }],
    ['timeZone', { ...shop, timeZone: 'Istanbul' }],
    ['holidays.1.date', { ...shop, holidays: [...shop.holidays, ...shop.holidays] }],
    ['holidays.0.date', { ...shop, holidays: [{ date: '2026-02-30', name: 'x' }] }],
    ['windows.0.weekday', { ...shop, windows: [{ weekday: 8, from: '09:00', to: '10:00' }] }],
    ['publicHolidays.source', { ...shop, publicHolidays: { source: 'atlantis' } }],
    ['alwaysOpen', { ...shop, alwaysOpen: true }],
    ['version', { ...shop, version: 7 }],
  ])('R8: are refused with the field named: %s', async (field, body) => {
    const problem = problemOf(await put('bozuk', body));
    expect(problem).toMatchObject({ status: 400, code: 'validation-failed' });
    expect(problem.errors?.map((error) => error.field)).toEqual([field]);
    expect(problem.errors?.[0]?.message).not.toBe('');
  });

  it('R8: run round the clock only when they say so', async () => {
    const always = { name: '7/24', timeZone: 'UTC', windows: [], holidays: [], alwaysOpen: true };
    expect((await put('yedi-yirmidort', always)).status).toBe(200);
  });

  it('R8: stay while a contract refers to them, which is named', async () => {
    const problem = problemOf(await remove('turkey-office', 1));
    expect(problem).toMatchObject({ status: 409, code: 'calendar-in-use' });
    expect(problem.errors?.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['contracts.acme-2026.calendarId', 'contracts.ege-2026.calendarId']),
    );
    await put('bos', shop);
    expect(problemOf(await remove('bos', 4))).toMatchObject({ code: 'precondition-failed' });
    expect((await remove('bos', 1)).body).toMatchObject({ id: 'bos' });
    expect(problemOf(await remove('bos', 1))).toMatchObject({ code: 'unknown-calendar' });
  });

  it('R8: take over days off from iCalendar, tried first, each once', async () => {
    await put('ithal', shop);
    const ical = [
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20270305', 'RRULE:FREQ=YEARLY'],
      ...['SUMMARY:Kuruluş günü', 'END:VEVENT', 'BEGIN:VEVENT', 'DTSTART:20270101T100000Z', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\r\n');
    const added = [{ date: '2027-03-05', yearly: true, name: 'Kuruluş günü' }];
    const skipped = [{ name: 'Tatil', because: 'not-whole-days' }];
    expect((await importing('ithal', ical, '?dryRun=true')).body).toMatchObject({ added, skipped });
    expect((await importing('ithal', ical)).body).toMatchObject({ added, skipped, calendar: { version: 2 } });
    expect((await importing('ithal', ical)).body).toMatchObject({ added: [], calendar: { version: 2 } });
    for (const [text, code] of [
      ['<html>', 'not-icalendar'],
      ['BEGIN:VCALENDAR\r\n'.repeat(10_000), 'too-many-days'],
      ['x'.repeat(262_145), 'too_big'],
    ] as const) {
      const problem = problemOf(await importing('ithal', text));
      expect(problem.errors).toEqual([{ field: 'ical', code, message: expect.any(String) }]);
    }
  });

  it('R8, peers 1: show the next 24 service hours and why nothing moves between them', async () => {
    const answer = await as(people.ayse).send({
      path: '/v1/calendars/turkey-office/preview?from=2026-10-28T08:00:00.000Z&minutes=300',
    });
    expect(answer.body).toEqual({
      timeZone: 'Europe/Istanbul',
      from: '2026-10-28T08:00:00.000Z',
      until: '2026-10-30T09:00:00.000Z',
      stretches: [
        { from: '2026-10-28T08:00:00.000Z', to: '2026-10-28T09:30:00.000Z', open: true, minutes: 90 },
        {
          from: '2026-10-28T09:30:00.000Z',
          to: '2026-10-30T05:30:00.000Z',
          open: false,
          because: [
            { tr: 'Cumhuriyet Bayramı arifesi', en: 'Republic Day’s eve' },
            { tr: 'Cumhuriyet Bayramı', en: 'Republic Day' },
          ],
        },
        { from: '2026-10-30T05:30:00.000Z', to: '2026-10-30T09:00:00.000Z', open: true, minutes: 210 },
      ],
    });
    const day = await as(people.level1).send({ path: '/v1/calendars/turkey-office/preview' });
    const { stretches } = calendarEndpoints.preview.response.parse(day.body);
    expect(stretches.reduce((sum, one) => sum + (one.open ? one.minutes : 0), 0)).toBe(1_440);
    expect(
      await as(people.level1).refusal({ path: '/v1/calendars/turkey-office/preview?minutes=0' }),
    ).toMatchObject({ code: 'validation-failed' });
  });
});
