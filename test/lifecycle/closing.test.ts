import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { atStage, mailsBy, timesOf, typesOf, workflowAt } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

/** Tuesday 16:00 in Istanbul, before the half day and the holiday of the Republic and a weekend. */
const { desk, as, passIfPossible, until } = useDesk({ startAt: '2026-10-27T13:00:00.000Z' });

const resolved = async (email: string = people.ayse) => {
  const { id } = await as(email).open({ title: 'Garip bir şey var' });
  await atStage(desk(), as(email), { id, stage: 'await-first-level' });
  await as(people.level1).give({ id }, 'resolve', { solution: 'Ayar düzeltildi.' });
  return atStage(desk(), as(email), { id, stage: 'await-confirmation' });
};

describe('silence', () => {
  it('R7, R8: is reminded twice in service hours, then closed and recorded as silence', async () => {
    const ismail = as(people.ismail);
    const ticket = await resolved(people.ismail);
    await until('2026-11-03T09:29:59.000Z');
    expect((await ismail.ticket(ticket)).status).toBe('resolved');
    await until('2026-11-03T09:30:00.000Z');
    const closed = await atStage(desk(), ismail, { id: ticket.id, stage: 'ended' });
    expect(closed).toMatchObject({
      status: 'closed',
      closedAt: '2026-11-03T09:30:00.000Z',
      confirmation: { answer: 'silence', remindersSent: 2, answeredAt: '2026-11-03T09:30:00.000Z' },
    });
    expect(closed.confirmation?.by).toBeUndefined();
    const story = await ismail.story(ticket);
    expect(timesOf(story, 'confirmation-reminded')).toEqual([
      '2026-10-30T07:30:00.000Z',
      '2026-11-02T07:00:00.000Z',
    ]);
    expect(story.at(-1)).toMatchObject({ type: 'closed', data: { because: 'silence' } });
    expect(story.at(-1)?.actor.kind).toBe('workflow');
    await mailsBy(desk(), ticket, { template: 'confirmation-requested' });
    await mailsBy(desk(), ticket, { template: 'confirmation-reminded', count: 2 });
    await mailsBy(desk(), ticket, { template: 'closed-silent' });
    await workflowAt(desk(), ismail, { id: ticket.id, state: 'Done' });
  });
});

describe('consent', () => {
  it('R7: a refusal reopens, and the work goes on at the next level until the consent', async () => {
    const ayse = as(people.ayse);
    const ticket = await resolved();
    await ayse.give(ticket, 'reject', { reason: 'Yine aynı' });
    const again = await atStage(desk(), ayse, { id: ticket.id, stage: 'await-resolution' });
    expect(again).toMatchObject({ status: 'in-progress', level: 'L2', reopenCount: 1, generation: 1 });
    expect(again.resolution).toBeUndefined();
    await mailsBy(desk(), ticket, { template: 'reopened' });
    await as(people.level2).give(ticket, 'resolve', { solution: 'Parça değişti.' });
    await ayse.give(ticket, 'confirm');
    const closed = await atStage(desk(), ayse, { id: ticket.id, stage: 'ended' });
    expect(closed).toMatchObject({ status: 'closed', resolution: { level: 'L2' } });
    expect(typesOf(await ayse.story(ticket))).toEqual([
      ...['opened', 'first-level-awaited', 'resolved', 'rejected', 'reopened'],
      ...['work-resumed', 'handed-over', 'resolved', 'confirmed', 'closed'],
    ]);
  });

  it('R7: a second “yes” is answered with the ticket as it stands, and changes nothing', async () => {
    const ayse = as(people.ayse);
    const ticket = await resolved();
    await ayse.give(ticket, 'confirm');
    const closed = await atStage(desk(), ayse, { id: ticket.id, stage: 'ended' });
    const again = await ayse.give(ticket, 'confirm');
    expect(again).toEqual(closed);
    await mailsBy(desk(), ticket, { template: 'closed-confirmed' });
  });

  it('R4, R7: a closed call that is reopened lives again under a new generation', async () => {
    const ayse = as(people.ayse);
    const ticket = await resolved();
    await ayse.give(ticket, 'confirm');
    await atStage(desk(), ayse, { id: ticket.id, stage: 'ended' });
    await passIfPossible('P3D');
    await ayse.give(ticket, 'reopen', { reason: 'Üç gün sonra yeniden oldu' });
    const again = await atStage(desk(), ayse, { id: ticket.id, stage: 'await-resolution' });
    expect(again).toMatchObject({ status: 'in-progress', generation: 2, level: 'L2', reopenCount: 1 });
    expect(again.closedAt).toBeUndefined();
    expect(await workflowAt(desk(), ayse, { id: ticket.id, state: 'AwaitResolution' })).toMatchObject({
      generation: 2,
      status: 'running',
      steps: [{ state: 'Resume' }, { state: 'Route' }, { state: 'Reopen' }, ...Array(4).fill({})],
    });
    await as(people.level2).give(ticket, 'resolve', { solution: 'Kalıcı olarak giderildi.' });
    await ayse.give(ticket, 'confirm');
    expect((await atStage(desk(), ayse, { id: ticket.id, stage: 'ended' })).status).toBe('closed');
    expect(await workflowAt(desk(), ayse, { id: ticket.id, state: 'Done' })).toMatchObject({ generation: 2 });
  });
});

describe('other endings', () => {
  it('R2: a withdrawn call ends without consent', async () => {
    const ayse = as(people.ayse);
    const { id } = await ayse.open({ title: 'Garip bir şey var' });
    await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    const cancelled = await ayse.give({ id }, 'cancel', { reason: 'Kendiliğinden düzeldi' });
    expect(cancelled).toMatchObject({ status: 'cancelled', stage: 'ended' });
    await mailsBy(desk(), cancelled, { template: 'cancelled' });
    await workflowAt(desk(), ayse, { id, state: 'Done' });
    expect(await ayse.refused({ id }, 'reopen', { reason: 'x' })).toMatchObject({ status: 409 });
  });

  it('R5: the requester rates, and may think again', async () => {
    const ayse = as(people.ayse);
    const ticket = await resolved();
    await ayse.give(ticket, 'confirm');
    await atStage(desk(), ayse, { id: ticket.id, stage: 'ended' });
    await ayse.give(ticket, 'rate', { score: 2 });
    const rated = await ayse.give(ticket, 'rate', { score: 5, comment: 'Sonunda oldu 👍' });
    expect(rated.satisfaction).toMatchObject({ score: 5, comment: 'Sonunda oldu 👍' });
    expect(await as(people.level1).refused(ticket, 'rate', { score: 5 })).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('two tickets', () => {
  const two = async () => {
    const [one, other] = [
      await as(people.ayse).open({ title: 'Bir' }),
      await as(people.john).open({ title: 'İki' }),
    ];
    await atStage(desk(), as(people.ayse), { id: one.id, stage: 'await-first-level' });
    return { one, other };
  };
  const linksOf = async ({ id }: { id: string }) => (await as(people.level1).ticket({ id })).links;

  it('R11: are linked on both sides, once', async () => {
    const { one, other } = await two();
    await as(people.level1).give(one, 'link', { ticketId: other.id, relation: 'parent' });
    await desk().eventually('the other side is linked', async () => (await linksOf(other))[0]);
    expect(await linksOf(one)).toEqual([{ relation: 'parent', ticketId: other.id }]);
    expect(await linksOf(other)).toEqual([{ relation: 'child', ticketId: one.id }]);
    const again = await as(people.level1).refused(one, 'link', { ticketId: other.id, relation: 'parent' });
    expect(again).toMatchObject({ status: 409, code: 'already-linked' });
    const itself = await as(people.level1).refused(one, 'link', { ticketId: one.id, relation: 'related' });
    expect(itself).toMatchObject({ status: 409, code: 'same-ticket' });
  });

  it('R11: are merged: one ends as a duplicate, the other goes on for both', async () => {
    const { one, other } = await two();
    const merged = await as(people.level1).give(one, 'merge', { into: other.number });
    expect(merged).toMatchObject({ status: 'closed', resolution: { code: 'duplicate' } });
    await desk().eventually('the other side is linked', async () => (await linksOf(other))[0]);
    expect(await linksOf(one)).toEqual([{ relation: 'merged-into', ticketId: other.id }]);
    expect(await linksOf(other)).toEqual([{ relation: 'merged-from', ticketId: one.id }]);
    expect((await as(people.john).ticket(other)).stage).toBe('await-first-level');
    await workflowAt(desk(), as(people.ayse), { id: one.id, state: 'Done' });
    await mailsBy(desk(), one, { template: 'merged' });
  });
});
