import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { atStage, mailsBy, timesOf, typesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

/*
 * The contract's hours are 08:30–12:30 and 13:30–18:00 in Istanbul (UTC+3), so 8.5 hours a day; Wednesday 28 October is a
 * half day until 13:00, Thursday 29 October a holiday.
 */
const { desk, as, pass, until } = useDesk();

const atSystems = { title: '2fa kodu gelmiyor' };

describe('promises', () => {
  it('R4, R8, R11: an unanswered call is warned of and breached once, by mail, and chased', async () => {
    const { id } = await as(people.ayse).open({ ...atSystems, impact: 1, urgency: 1 });
    const ticket = await atStage(desk(), as(people.level1), { id, stage: 'await-first-level' });
    await until('2026-10-26T11:30:00.000Z');
    expect(ticket).toMatchObject({
      priority: 1,
      sla: {
        response: { target: 15, dueAt: '2026-10-26T06:15:00.000Z' },
        resolution: { target: 240, dueAt: '2026-10-26T11:00:00.000Z' },
      },
    });
    const story = await as(people.level1).story(ticket);
    const clockLines = story.filter(({ type }) => type.startsWith('sla-'));
    expect(clockLines.map(({ type, at, data }) => [type, data['clock'], at])).toEqual([
      ['sla-warned', 'response', '2026-10-26T06:11:15.000Z'],
      ['sla-breached', 'response', '2026-10-26T06:15:00.000Z'],
      ['sla-warned', 'resolution', '2026-10-26T09:00:00.000Z'],
      ['sla-breached', 'resolution', '2026-10-26T11:00:00.000Z'],
    ]);
    const warned = await mailsBy(desk(), ticket, { template: 'sla-warned', count: 2 });
    expect(warned.map(({ to }) => to)).toEqual(['masa@yardimmasasi.example', 'sistem@yardimmasasi.example']);
    const breached = await mailsBy(desk(), ticket, { template: 'sla-breached', count: 2 });
    expect(breached.map(({ to }) => to)).toEqual(warned.map(({ to }) => to));
    const told = await mailsBy(desk(), ticket, { template: 'breach-reported', count: 2 });
    expect(told.map(({ to }) => to)).toEqual([people.deskManager, people.deskManager]);
    const now = await as(people.level1).ticket(ticket);
    expect(now.sla).toMatchObject({
      response: { warnedAt: '2026-10-26T06:11:15.000Z', breachedAt: '2026-10-26T06:15:00.000Z' },
      resolution: { warnedAt: '2026-10-26T09:00:00.000Z', breachedAt: '2026-10-26T11:00:00.000Z' },
    });
  });

  it('R13: the requester hears nothing of the desk’s warnings in the story', async () => {
    await pass('PT0S');
    const [row] = (await as(people.ayse).list()).items;
    const own = typesOf(await as(people.ayse).story(row!));
    expect(own).toContain('sla-breached');
    expect(own).not.toContain('sla-warned');
  });
});

describe('work that was handed over', () => {
  it('R4, R8: is chased every eight service hours, across a half day, a holiday and a weekend', async () => {
    const { id } = await as(people.ayse).open(atSystems);
    const agent = as(people.level1);
    await atStage(desk(), agent, { id, stage: 'await-first-level' });
    await agent.give({ id }, 'escalate', { reason: 'Kod sunucusu' });
    await until('2026-10-30T14:31:00.000Z');
    const story = await agent.story({ id });
    expect(timesOf(story, 'followed-up')).toEqual([
      '2026-10-27T11:00:00.000Z',
      '2026-10-28T09:30:00.000Z',
      '2026-10-30T14:30:00.000Z',
    ]);
    const ticket = await agent.ticket({ id });
    expect(ticket).toMatchObject({ stage: 'await-resolution', followUps: { count: 3 } });
    const chased = await mailsBy(desk(), ticket, { template: 'chased', count: 3 });
    expect(new Set(chased.map(({ to }) => to))).toEqual(new Set(['sistem@yardimmasasi.example']));
    const told = await mailsBy(desk(), ticket, { template: 'status-reported', count: 3 });
    expect(new Set(told.map(({ to }) => to))).toEqual(new Set([people.ayse]));
  });
});

describe('a question to the requester', () => {
  it('R8, R13: stops the clock, is reminded, and the answer moves the due time', async () => {
    await until('2026-11-02T06:00:00.000Z');
    const [ayse, agent] = [as(people.ayse), as(people.level2)];
    const { id } = await ayse.open({ ...atSystems, impact: 2, urgency: 2 });
    await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    await agent.give({ id }, 'escalate');
    const before = await atStage(desk(), ayse, { id, stage: 'await-resolution' });
    expect(before.sla.resolution.dueAt).toBe('2026-11-03T14:30:00.000Z');
    await until('2026-11-02T06:30:00.000Z');
    await agent.give({ id }, 'request-info', { question: 'Telefonunuzun modeli nedir?' });
    const asked = await atStage(desk(), ayse, { id, stage: 'await-requester' });
    expect(asked).toMatchObject({
      status: 'pending',
      pendingReason: 'requester',
      sla: {
        response: { metAt: '2026-11-02T06:30:00.000Z' },
        resolution: { pausedSince: '2026-11-02T06:30:00.000Z' },
      },
    });
    const [question] = await mailsBy(desk(), asked, { template: 'info-requested' });
    expect(question).toMatchObject({ to: people.ayse });
    expect(question?.text).toContain('Telefonunuzun modeli nedir?');

    await until('2026-11-03T06:30:00.000Z');
    await mailsBy(desk(), asked, { template: 'info-reminded' });
    expect(timesOf(await ayse.story({ id }), 'info-reminded')).toEqual(['2026-11-03T06:00:00.000Z']);
    await ayse.give({ id }, 'comment', { text: 'Işık X1' });

    const goesOn = await atStage(desk(), ayse, { id, stage: 'await-resolution' });
    expect(goesOn).toMatchObject({
      status: 'in-progress',
      sla: { resolution: { dueAt: '2026-11-04T14:30:00.000Z' } },
    });
    expect(goesOn.sla.resolution.pausedSince).toBeUndefined();
    expect(goesOn.pendingReason).toBeUndefined();
    const [answer] = await mailsBy(desk(), asked, { template: 'requester-wrote' });
    expect(answer).toMatchObject({ to: 'sistem@yardimmasasi.example' });
    expect(answer?.text).toContain('Işık X1');
    const { steps } = await ayse.workflow({ id });
    expect(steps.at(-1)?.state).toBe('AwaitResolution');
  });
});
