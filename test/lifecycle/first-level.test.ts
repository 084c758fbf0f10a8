import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { atStage, mailsBy, typesOf, workflowAt } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as, pass } = useDesk();

const printer = { title: 'Yazıcıdan çıktı alamıyorum, kuyrukta bekliyor', impact: 3, urgency: 2 };
/** Two known errors fit. */
const printerAndToner = { title: 'Yazıcıdan çıktı alamıyorum, kuyruk dolu, toner de bitti' };
const unknownTrouble = { title: 'Toplantı odasındaki saat yanlış' };

const offeredTo = async (call: object) => {
  const ayse = as(people.ayse);
  const { id } = await ayse.open(call);
  return atStage(desk(), ayse, { id, stage: 'await-first-level' });
};

describe('an ordinary call', () => {
  it('R1, R2, R7, R14: is offered a known solution by mail, accepted, and closed within 12 transitions', async () => {
    const ayse = as(people.ayse);
    const opened = await ayse.open(printer);
    expect(opened).toMatchObject({ status: 'new', priority: 4, channel: 'portal', stage: 'triage' });
    expect(opened.number).toMatch(/^ACME-\d+$/);
    const offered = await atStage(desk(), ayse, { id: opened.id, stage: 'await-first-level' });
    expect(offered).toMatchObject({ level: 'L1', scope: { in: true }, serviceId: 'printing' });
    expect(offered.offers.map(({ knownErrorId }) => knownErrorId)).toEqual(['print-queue-stuck']);
    const [acknowledged] = await mailsBy(desk(), opened, { template: 'acknowledged' });
    const [offer] = await mailsBy(desk(), opened, { template: 'solution-offered' });
    expect(acknowledged).toMatchObject({ to: people.ayse });
    expect(offer).toMatchObject({ to: people.ayse });
    expect(offer?.subject).toContain(`[${opened.number}]`);
    expect(offer?.text).toContain(offered.offers[0]?.solution.tr.slice(0, 40));

    await ayse.give(opened, 'confirm');

    const closed = await atStage(desk(), ayse, { id: opened.id, stage: 'ended' });
    expect(closed).toMatchObject({
      status: 'closed',
      resolution: { code: 'known-solution', level: 'L1', knownErrorId: 'print-queue-stuck' },
      confirmation: { answer: 'confirmed', by: 'ayse-yilmaz' },
      commands: expect.arrayContaining(['reopen', 'rate']),
    });
    const workflow = await workflowAt(desk(), ayse, { id: opened.id, state: 'Done' });
    console.log(`An ordinary call takes ${workflow.steps.length} state transitions.`);
    expect(workflow.steps.length).toBeGreaterThan(0);
    expect(workflow.steps.length).toBeLessThanOrEqual(12);
    await mailsBy(desk(), opened, { template: 'closed-confirmed' });
  });

  it('R7, R14: solved by an agent, confirmed by the requester, within 12 transitions', async () => {
    const [ayse, emre] = [as(people.ayse), as(people.level1)];
    const ticket = await offeredTo(unknownTrouble);
    expect(ticket.offers).toEqual([]);
    await emre.give(ticket, 'resolve', { solution: 'Saat ayarlandı.' });
    const [question] = await mailsBy(desk(), ticket, { template: 'confirmation-requested' });
    expect(question?.text).toContain('Saat ayarlandı.');
    await ayse.give(ticket, 'confirm');
    const closed = await atStage(desk(), ayse, { id: ticket.id, stage: 'ended' });
    expect(closed).toMatchObject({ status: 'closed', resolution: { code: 'solved', level: 'L1' } });
    const { steps } = await workflowAt(desk(), ayse, { id: ticket.id, state: 'Done' });
    expect(steps.map(({ state }) => state)).toEqual([
      ...['Resume', 'Route', 'Triage', 'Route', 'AttemptFirstLevel', 'AwaitFirstLevel'],
      ...['Route', 'AwaitConfirmation', 'Route', 'Close', 'Route', 'Done'],
    ]);
  });
});

describe('a solution that does not work', () => {
  it('R14: is followed by the next one, never the same twice, then by escalation with the history', async () => {
    const [ayse, agent] = [as(people.ayse), as(people.level2)];
    const ticket = await offeredTo(printerAndToner);
    await ayse.give(ticket, 'reject', { reason: 'Kuyruk hâlâ dolu' });
    const second = await atStage(desk(), ayse, { id: ticket.id, stage: 'await-first-level' });
    await ayse.give(ticket, 'reject', { reason: 'Dolapta toner yok' });
    const escalated = await atStage(desk(), ayse, { id: ticket.id, stage: 'await-resolution' });
    const ids = escalated.offers.map(({ knownErrorId }) => knownErrorId);
    expect(second.offers).toHaveLength(2);
    expect(new Set(ids)).toEqual(new Set(['print-queue-stuck', 'toner-order']));
    expect(escalated.offers.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
    expect(escalated).toMatchObject({ level: 'L2', groupId: 'field-support', status: 'in-progress' });
    const story = await agent.story(ticket);
    expect(typesOf(story)).toEqual([
      ...['opened', 'triaged', 'solution-offered', 'solution-refused'],
      ...['solution-offered', 'solution-refused', 'handed-over'],
    ]);
    const refusals = story
      .filter(({ type }) => type === 'solution-refused')
      .map(({ data }) => data['reason']);
    expect(refusals).toEqual(['Kuyruk hâlâ dolu', 'Dolapta toner yok']);
    await mailsBy(desk(), ticket, { template: 'solution-offered', count: 2 });
    await mailsBy(desk(), ticket, { template: 'handed-over' });
  });

  it('R14: is handed over when the first level’s window is over', async () => {
    const ticket = await offeredTo(printer);
    await pass('PT1H59M');
    expect(ticket.firstLevelUntil).toBe('2026-10-26T08:00:00.000Z');
    expect((await as(people.ayse).ticket(ticket)).stage).toBe('await-first-level');
    await pass('PT1M');
    const handedOver = await atStage(desk(), as(people.ayse), { id: ticket.id, stage: 'await-resolution' });
    expect(handedOver).toMatchObject({ level: 'L2', groupId: 'field-support' });
    const story = await as(people.level1).story(ticket);
    expect(story.find(({ type }) => type === 'first-level-ended')?.at).toBe('2026-10-26T08:00:00.000Z');
  });

  it('R14: a late “it worked” is refused by name of the state, and the ticket stays where it is', async () => {
    const ticket = await offeredTo(printer);
    await pass('PT5H');
    const problem = await as(people.ayse).refused(ticket, 'confirm');
    expect(problem).toMatchObject({ status: 409, code: 'not-allowed-from-here' });
    expect(problem.title).toContain('in-progress');
    expect((await as(people.ayse).ticket(ticket)).stage).toBe('await-resolution');
  });
});
