import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { atStage, mailsBy, timesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

/*
 * The desk stands at Monday, 26 October 2026, 09:00 in Istanbul. Marmara's contract delivers on site, but remotely in
 * Gemlik; its requesters are told every 16 service hours, of 8.5 a day.
 */
const { desk, as, until } = useDesk();

const tuesday = {
  from: '2026-10-27T07:00:00.000Z',
  to: '2026-10-27T09:00:00.000Z',
  locationId: 'marmara-bursa',
  personId: 'emre-sahin',
};

const calls = async () => {
  const [requester, agent] = [as(people.ismail), as(people.level1)];
  const { id } = await requester.open({ title: 'Garip bir şey var', locationId: 'marmara-bursa' });
  await atStage(desk(), agent, { id, stage: 'await-first-level' });
  await agent.give({ id }, 'escalate');
  return { requester, agent, id };
};

describe('a visit', () => {
  it('R9: is agreed, told to both sides, moved, asked after and reported', async () => {
    const { requester, agent, id } = await calls();
    const agreed = await agent.give({ id }, 'schedule-visit', tuesday);
    expect(agreed.visits).toEqual([{ id: 'V1', ...tuesday, remindersSent: 0 }]);
    const [told] = await mailsBy(desk(), agreed, { template: 'visit-agreed' });
    expect(told).toMatchObject({ to: people.ismail });
    expect(told?.text).toContain('27 Ekim 2026 10:00');
    const [sent] = await mailsBy(desk(), agreed, { template: 'visit-assigned' });
    expect(sent).toMatchObject({ to: people.level1 });

    const moved = { ...tuesday, personId: 'elif-ozturk', to: '2026-10-27T08:00:00.000Z' };
    await agent.give({ id }, 'schedule-visit', moved);
    const [withdrawn] = await mailsBy(desk(), agreed, { template: 'visit-withdrawn' });
    expect(withdrawn).toMatchObject({ to: people.level1 });

    await until('2026-10-27T08:30:00.000Z');
    expect(timesOf(await agent.story({ id }), 'visit-reminded')).toEqual([moved.to]);
    const [asked] = await mailsBy(desk(), agreed, { template: 'visit-report-due' });
    expect(asked).toMatchObject({ to: people.level2 });

    await as(people.level2).give({ id }, 'report-visit', { outcome: 'missed', text: 'Kapı kapalıydı' });
    const [missed] = await mailsBy(desk(), agreed, { template: 'visit-not-made' });
    expect(missed).toMatchObject({ to: people.ismail });
    expect(missed?.text).toContain('Kapı kapalıydı');
    const { visits } = await requester.ticket({ id });
    expect(visits.map(({ outcome }) => outcome)).toEqual(['replaced', 'missed']);
  });

  it('R9: is refused where the service is remote, in the past, of nobody and of strangers', async () => {
    const { agent, id } = await calls();
    const next = { ...tuesday, from: '2026-11-03T07:00:00.000Z', to: '2026-11-03T09:00:00.000Z' };
    const refusal = async (over: object) => {
      const { code, errors } = await agent.refused({ id }, 'schedule-visit', { ...next, ...over });
      return [code, ...(errors ?? []).map(({ field, code: why }) => `${field} ${why}`)];
    };
    expect(await refusal({ locationId: 'marmara-gemlik' })).toEqual(['remote-delivery-makes-no-visits']);
    expect(await refusal({ from: '2026-10-26T07:00:00.000Z', to: '2026-10-26T08:00:00.000Z' })).toEqual([
      'visit-is-past',
    ]);
    expect((await refusal({ to: next.from }))[0]).toBe('validation-failed');
    expect(await refusal({ locationId: 'acme-izmir' })).toEqual(['validation-failed', 'locationId unknown']);
    expect(await refusal({ personId: 'nobody' })).toEqual(['validation-failed', 'personId unknown']);
    expect(await refusal({ personId: 'ismail-ince' })).toEqual(['validation-failed', 'personId unknown']);
    expect(await refusal({ personId: 'burak-tekin' })).toEqual(['validation-failed', 'personId unknown']);
    for (const email of [people.ismail, people.marmaraManager])
      expect(await as(email).refused({ id }, 'schedule-visit', next)).toMatchObject({ code: 'forbidden' });
    for (const email of [people.ayse, people.providerPerson])
      expect(await as(email).refused({ id }, 'schedule-visit', next)).toMatchObject({
        code: 'unknown-ticket',
      });
    expect((await agent.ticket({ id })).visits).toEqual([]);
  });

  it('R9: is never offered under a contract that is remote everywhere', async () => {
    const { id } = await as(people.ayse).open({ title: 'Garip bir şey var' });
    const shown = await as(people.level1).ticket({ id });
    expect(shown.commands).not.toContain('schedule-visit');
    const visit = { ...tuesday, from: '2026-11-10T07:00:00.000Z', to: '2026-11-10T08:00:00.000Z' };
    expect(
      await as(people.level1).refused({ id }, 'schedule-visit', { ...visit, locationId: 'acme-izmir' }),
    ).toMatchObject({ code: 'remote-delivery-makes-no-visits' });
  });
});

describe('the promised rhythm', () => {
  it('R4: the requester hears every 16 service hours where the call stands, with the last public word', async () => {
    await until('2026-11-02T06:00:00.000Z');
    const { agent, id } = await calls();
    await agent.give({ id }, 'note', { text: 'Gizli: yedek parça yok' });
    await until('2026-11-02T08:00:00.000Z');
    await agent.give({ id }, 'comment', { text: 'Parça sipariş edildi.' });
    await until('2026-11-06T15:00:00.000Z');
    const story = await agent.story({ id });
    // 16 hours after Monday 11:00: Wednesday 10:00; then Friday 09:00.
    expect(timesOf(story, 'requester-informed')).toEqual([
      '2026-11-04T07:00:00.000Z',
      '2026-11-06T06:00:00.000Z',
    ]);
    const mails = await mailsBy(desk(), await agent.ticket({ id }), {
      template: 'status-reported',
      count: 2,
    });
    for (const { to, text } of mails) {
      expect(to).toBe(people.ismail);
      expect(text).toContain('Parça sipariş edildi.');
      expect(text).not.toContain('Gizli');
    }
  });
});
