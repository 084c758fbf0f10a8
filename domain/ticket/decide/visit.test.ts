import { describe, expect, it } from 'vitest';
import { personCommands } from '../command.ts';
import { contract, say, Story } from '../testing.ts';

const schedule = say['schedule-visit'];
const at = (from: string, to: string) => ({ ...schedule, body: { ...schedule.body, from, to } });
const report = say['report-visit'];

describe('a visit', () => {
  it('R9: is agreed where the contract delivers on site, and is reported once', () => {
    const story = new Story().flow();
    expect(story.give('can', schedule)).toEqual(['visit-scheduled']);
    expect(story.ticket.visits).toEqual([{ id: 'V1', ...schedule.body, remindersSent: 0 }]);
    expect(story.give('can', report)).toEqual(['visit-reported']);
    expect(story.ticket.visits).toMatchObject([
      { outcome: 'done', text: 'Değiştirildi', endedAt: story.now },
    ]);
    expect(story.refusal('can', report)).toMatchObject({ code: 'not-allowed-from-here' });
  });

  it('R9: is refused where the contract delivers remotely', () => {
    const story = new Story().flow();
    const elsewhere = { ...schedule, body: { ...schedule.body, locationId: 'office' } };
    expect(story.refusal('can', elsewhere)).toEqual({ code: 'remote-delivery-makes-no-visits' });
    const remote = new Story({ contract: { ...contract, deliveryAt: [] } }).flow();
    expect(remote.refusal('can', schedule)).toEqual({ code: 'remote-delivery-makes-no-visits' });
  });

  it('R9: begins in the future, ends after it begins, and is no longer than a day', () => {
    const story = new Story().flow();
    expect(story.refusal('can', at(story.now, '2026-11-02T09:00:00.000Z'))).toEqual({
      code: 'visit-is-past',
    });
    const body = personCommands['schedule-visit'];
    const fields = (from: string, to: string) =>
      body.safeParse(at(from, to).body).error?.issues.map(({ path }) => path.join('.'));
    expect(fields('2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z')).toEqual(['to']);
    expect(fields('2026-11-03T09:00:00.000Z', '2026-11-04T09:00:00.001Z')).toEqual(['to']);
    expect(fields('2026-11-03T09:00:00.000Z', '2026-11-04T09:00:00.000Z')).toBeUndefined();
  });

  it('R9: of a new date takes the place of the earlier one', () => {
    const story = new Story().flow();
    story.give('can', schedule);
    story.give('can', at('2026-11-04T07:00:00.000Z', '2026-11-04T09:00:00.000Z'));
    expect(story.ticket.visits.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['V1', 'replaced'],
      ['V2', undefined],
    ]);
  });

  it('R4, R9: that nobody reports is asked after when its window is over, and again at the rhythm of a chase', () => {
    const story = new Story().flow();
    story.give('can', schedule);
    const rung = Array.from({ length: 20 }, () =>
      story
        .flow()
        .ring()
        .map((type) => [type, story.now]),
    );
    // Every 540 business minutes after 12:00 on Tuesday in Istanbul, in days of nine hours.
    expect(
      rung
        .flat()
        .filter(([type]) => type === 'visit-reminded')
        .slice(0, 2),
    ).toEqual([
      ['visit-reminded', schedule.body.to],
      ['visit-reminded', '2026-11-04T09:00:00.000Z'],
    ]);
  });

  it.each(['resolve', 'cancel', 'merge'] as const)('R9: is not needed any more after %s', (command) => {
    const story = new Story().flow();
    story.give('can', schedule);
    story.give('admin', say[command]);
    expect(story.ticket.visits).toMatchObject([{ outcome: 'withdrawn', endedAt: story.now }]);
  });

  it.each(['ayse', 'manager', 'machine'] as const)('U6: is not for %s to agree or report', (who) => {
    const story = new Story().flow();
    expect(story.refusal(who, schedule)).toMatchObject({ code: 'forbidden' });
    expect(story.refusal(who, report)).toMatchObject({ code: 'forbidden' });
  });
});
