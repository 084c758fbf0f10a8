import { describe, expect, it } from 'vitest';
import { acceptance } from '../../support/deployed-desk.ts';
import * as people from '../../support/people.ts';
import { skip } from '../../support/skip.ts';
import { atStage, mailsBy, timesOf, typesOf } from '../../support/tickets.ts';
import { useDesk } from '../../support/use-desk.ts';
import { nurse } from '../deploy/round-the-clock.ts';

const { desk, as } = useDesk();

const earlyCall = (): string => acceptance().ACCEPTANCE_EARLY_CALL ?? skip('no call was opened early');

describe('a call that nobody touches', () => {
  it('R4, R14: is looked at while its first level lasts, and handed over at its end and not before', async () => {
    const requester = as(nurse);
    const ticket = await atStage(desk(), requester, { id: earlyCall(), stage: 'await-resolution' });
    expect(ticket).toMatchObject({ level: 'L2', groupId: 'field-support', generation: 1 });
    const story = await as(people.level1).story(ticket);
    expect(typesOf(story)).toEqual([
      ...['opened', 'triaged', 'solution-offered', 'first-level-ended', 'handed-over'],
    ]);
    const [opened] = timesOf(story, 'opened');
    const [ended] = timesOf(story, 'first-level-ended');
    expect(Date.parse(ended!) - Date.parse(opened!)).toBeGreaterThanOrEqual(60_000);
    const { steps } = await requester.workflow(ticket);
    const names = steps.map(({ state }) => state);
    const waited = names.slice(names.indexOf('AwaitFirstLevel'), names.indexOf('Escalate'));
    expect(waited.slice(0, 3)).toEqual(['AwaitFirstLevel', 'FollowUp', 'Route']);
    await mailsBy(desk(), ticket, { template: 'solution-offered' });
    await mailsBy(desk(), ticket, { template: 'handed-over' });
  });

  it('R7, R15: then lives on: solved, refused, solved again, confirmed and closed', async () => {
    const [requester, agent] = [as(nurse), as(people.level2)];
    const id = earlyCall();
    await atStage(desk(), requester, { id, stage: 'await-resolution' });
    await agent.give({ id }, 'resolve', { solution: 'Yazıcı değişti.' });
    const asked = await atStage(desk(), requester, { id, stage: 'await-confirmation' });
    const [question] = await mailsBy(desk(), asked, { template: 'confirmation-requested' });
    expect(question).toMatchObject({ to: nurse });
    expect(question?.text).toContain('Yazıcı değişti.');
    await requester.give({ id }, 'reject', { reason: 'Yine sıkıştı' });
    await atStage(desk(), requester, { id, stage: 'await-resolution' });
    await agent.give({ id }, 'resolve', { solution: 'Kağıt yolu temizlendi.' });
    await atStage(desk(), requester, { id, stage: 'await-confirmation' });
    await requester.give({ id }, 'confirm');
    const closed = await atStage(desk(), requester, { id, stage: 'ended' });
    expect(closed).toMatchObject({ status: 'closed', reopenCount: 1, confirmation: { answer: 'confirmed' } });
    await mailsBy(desk(), closed, { template: 'closed-confirmed' });
  });
});
