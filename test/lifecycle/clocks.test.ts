import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { atStage, timesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

/* Monday, 26 October 2026; the contract's hours are 08:30–12:30 and 13:30–18:00 in Istanbul (UTC+3). */
const { desk, as, until } = useDesk();

describe('a ticket on hold', () => {
  it('R4, R8, peers 3: waits for parts until the day that was said, and goes on by itself', async () => {
    const [ayse, agent] = [as(people.ayse), as(people.level2)];
    const { id } = await ayse.open({ title: '2fa kodu gelmiyor' });
    await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    await agent.give({ id }, 'escalate');
    await until('2026-10-26T06:05:00.000Z');
    await agent.give({ id }, 'comment', { text: 'Parça bekliyoruz' });
    const before = await atStage(desk(), ayse, { id, stage: 'await-resolution' });
    const noon = '2026-10-26T09:00:00.000Z';
    await agent.give({ id }, 'hold', { reason: 'parts', until: noon });
    expect(await ayse.ticket({ id })).toMatchObject({
      status: 'pending',
      pendingReason: 'parts',
      sla: { resolution: { dueAt: before.sla.resolution.dueAt } },
    });
    await until('2026-10-26T09:30:00.000Z');
    expect(timesOf(await ayse.story({ id }), 'continued')).toEqual([noon]);
    expect((await ayse.ticket({ id })).status).toBe('in-progress');
  });

  it('R8: is refused an end in the past', async () => {
    const { id } = await as(people.ayse).open({ title: '2fa kodu gelmiyor' });
    const body = { reason: 'parts', until: '2026-10-26T06:00:00.000Z' };
    const refusal = await as(people.level2).refusal({ path: `/v1/tickets/${id}/hold`, body });
    expect(refusal.code).toBe('hold-is-over');
  });
});

describe('GET /v1/tickets/{id}/sla', () => {
  it('R8, peers 3, 5: tells the requester and the desk the same of the clocks, and strangers nothing', async () => {
    const [ayse, agent] = [as(people.ayse), as(people.level2)];
    const { id } = await ayse.open({ title: '2fa kodu gelmiyor' });
    await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    await agent.give({ id }, 'request-info', { question: 'Telefonunuzun modeli nedir?' });
    const asked = await atStage(desk(), ayse, { id, stage: 'await-requester' });
    await until('2026-10-26T12:00:00.000Z');
    const told = await ayse.sla({ id });
    expect(told).toEqual(await agent.sla({ id }));
    expect(told.respondedAt).toBe(asked.sla.response.metAt);
    const [response, resolution] = ['response', 'resolution'].map((name) =>
      told.clocks.find(({ clock }) => clock === name),
    );
    expect(response?.completedCycles).toMatchObject([{ breached: false, metAt: told.respondedAt }]);
    expect(resolution?.ongoingCycle).toMatchObject({
      paused: true,
      dueAt: asked.sla.resolution.dueAt,
      elapsedMinutes: 0,
      spans: [{ state: 'paused', because: { reason: 'requester' }, to: '2026-10-26T12:00:00.000Z' }],
    });
    const refusal = await as(people.ismail).refusal({ path: `/v1/tickets/${id}/sla` });
    expect(refusal.code).toBe('unknown-ticket');
  });
});
