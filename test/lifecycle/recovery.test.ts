import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { atStage, mailsBy, timesOf, typesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as, until } = useDesk();

describe('a lost execution', () => {
  it('R4: is replaced by the sweeper when its ticket is overdue, and nothing is done twice', async () => {
    const [ayse, agent] = [as(people.ayse), as(people.level2)];
    const { id } = await ayse.open({ title: '2fa kodu gelmiyor', urgency: 3 });
    await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    await agent.give({ id }, 'escalate');
    const ticket = await atStage(desk(), ayse, { id, stage: 'await-resolution' });
    await desk().stopExecution(ticket);
    expect(ticket.checkpoint).toEqual({
      kind: 'sla-warning',
      clock: 'response',
      percent: 75,
      at: '2026-10-26T09:00:00.000Z',
    });
    expect((await agent.workflow(ticket)).status).toBe('aborted');
    await until('2026-10-26T09:14:59.000Z');
    expect((await agent.ticket(ticket)).generation).toBe(1);

    await until('2026-10-26T11:30:00.000Z');
    const again = await atStage(desk(), agent, { id, stage: 'await-resolution' });
    expect(again).toMatchObject({ generation: 2, status: 'in-progress', level: 'L2' });
    expect(await agent.workflow(ticket)).toMatchObject({ generation: 2, status: 'running' });
    const story = await agent.story(ticket);
    expect(timesOf(story, 'workflow-restarted')).toHaveLength(1);
    expect(timesOf(story, 'sla-warned')).toHaveLength(1);
    await mailsBy(desk(), ticket, { template: 'work-received' });
    await mailsBy(desk(), ticket, { template: 'sla-warned' });
  });

  it('R4, R7: does not keep people from acting, and what they did counts for its successor', async () => {
    const [ayse, agent] = [as(people.ayse), as(people.level2)];
    const { id } = await ayse.open({ title: 'Garip bir şey var' });
    const ticket = await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    await desk().stopExecution(ticket);
    await agent.give(ticket, 'resolve', { solution: 'Düzeltildi' });
    await ayse.give(ticket, 'confirm');
    expect(await ayse.ticket(ticket)).toMatchObject({ status: 'resolved', stage: 'close' });
    await until('2026-10-26T14:00:00.000Z');
    const closed = await atStage(desk(), ayse, { id, stage: 'ended' });
    expect(closed).toMatchObject({ status: 'closed', generation: 2, confirmation: { answer: 'confirmed' } });
    expect(typesOf(await agent.story(ticket)).at(-1)).toBe('closed');
    await mailsBy(desk(), ticket, { template: 'closed-confirmed' });
  });
});
