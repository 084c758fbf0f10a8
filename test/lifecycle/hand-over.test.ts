import { describe, expect, it } from 'vitest';
import type { PersonCommandName } from '../../domain/ticket/command.ts';
import * as people from '../support/people.ts';
import { atStage, mailsBy, typesOf, workflowAt } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as, passIfPossible } = useDesk();

const openedBy = async (email: string, { stage, ...call }: { stage: 'await-resolution'; title: string }) => {
  const { id } = await as(email).open(call);
  return atStage(desk(), as(email), { id, stage });
};

describe('a Level 0 contract', () => {
  const call = { stage: 'await-resolution', title: 'Yazıcıdan çıktı alamıyorum, kuyruk dolu' } as const;

  it('R9, R13: hands over at once, offers nothing, though a known error fits', async () => {
    const ticket = await openedBy(people.fatma, call);
    expect(ticket).toMatchObject({ level: 'L2', groupId: 'field-support', offers: [] });
    expect(ticket.firstLevelUntil).toBeUndefined();
    const story = await as(people.level2).story(ticket);
    expect(typesOf(story)).toEqual(['opened', 'triaged', 'handed-over']);
    if (desk().advance) expect(story.at(-1)?.at).toBe(story[0]?.at);
    const fatma = as(people.fatma);
    const { steps } = await workflowAt(desk(), fatma, { id: ticket.id, state: 'AwaitResolution' });
    expect(steps.map(({ state }) => state)).not.toContain('AttemptFirstLevel');
  });

  it.each([
    [people.level0, 'tr', 'Sözleşme 0. seviye'],
    [people.level0, 'en', 'The contract is Level 0'],
    [people.level1, 'tr', 'Sözleşme 0. seviye'],
    [people.level1, 'en', 'The contract is Level 0'],
  ])('R13: %s does not solve, and is told why (%s)', async (agent, language, title) => {
    const ticket = await openedBy(people.fatma, call);
    const problem = await as(agent).refusal({
      path: `/v1/tickets/${ticket.id}/resolve`,
      body: { solution: 'Kuyruğu sildim' },
      headers: { 'accept-language': language },
    });
    expect(problem).toMatchObject({ status: 403, code: 'level-0-does-not-solve' });
    expect(problem.title).toContain(title);
    const now = await as(agent).ticket(ticket);
    expect(now).toMatchObject({ status: 'in-progress', version: ticket.version });
    expect(now.commands).not.toContain('resolve');
  });

  it('R7, R13, R15: level 2 resolves, the desk asks for consent and closes', async () => {
    const ticket = await openedBy(people.fatma, call);
    await as(people.level2).give(ticket, 'resolve', { solution: 'Yazıcı sürücüsü yenilendi.' });
    await mailsBy(desk(), ticket, { template: 'confirmation-requested' });
    await as(people.fatma).give(ticket, 'confirm');
    const closed = await atStage(desk(), as(people.fatma), { id: ticket.id, stage: 'ended' });
    expect(closed).toMatchObject({
      status: 'closed',
      offers: [],
      resolution: { code: 'solved', level: 'L2', by: 'elif-ozturk' },
      confirmation: { answer: 'confirmed' },
    });
  });
});

describe('a call that is out of scope', () => {
  it('R10: is answered with the clause and redirected where a route exists', async () => {
    const ayse = as(people.ayse);
    const ticket = await openedBy(people.ayse, {
      stage: 'await-resolution',
      title: 'Yeni depo için danışmanlık istiyoruz',
    });
    expect(ticket).toMatchObject({
      scope: { in: false, clause: 'KD-1' },
      groupId: 'customer-relations',
      level: 'L2',
      offers: [],
    });
    const [answer] = await mailsBy(desk(), ticket, { template: 'redirected' });
    expect(answer?.to).toBe(people.ayse);
    expect(answer?.text).toContain('KD-1');
    expect(answer?.text).toContain('Müşteri İlişkileri');
    const { steps } = await workflowAt(desk(), ayse, { id: ticket.id, state: 'AwaitResolution' });
    expect(steps.map(({ state }) => state)).toEqual([
      ...['Resume', 'Route', 'Triage', 'Route', 'Redirect', 'Route', 'AwaitResolution'],
    ]);
  });

  it('R7, R10: without a route it is declined honestly, and closed when the requester agrees', async () => {
    const ayse = as(people.ayse);
    const { id } = await ayse.open({ title: 'Çağrı merkezi yazılımı güncellensin' });
    const ticket = await atStage(desk(), ayse, { id, stage: 'await-confirmation' });
    expect(ticket).toMatchObject({
      status: 'resolved',
      scope: { in: false, clause: 'KD-5' },
      resolution: { code: 'out-of-scope' },
    });
    const [answer] = await mailsBy(desk(), ticket, { template: 'declined' });
    expect(answer?.text).toContain('KD-5');
    expect(answer?.text).toContain('kapsam dışı');
    await ayse.give(ticket, 'confirm');
    const closed = await atStage(desk(), ayse, { id, stage: 'ended' });
    expect(closed).toMatchObject({ status: 'closed', resolution: { code: 'out-of-scope' } });
  });

  it('R7, R10: a requester who objects is taken up again by people', async () => {
    const ayse = as(people.ayse);
    const { id } = await ayse.open({ title: 'Yardım masası uygulaması lisansı' });
    await atStage(desk(), ayse, { id, stage: 'await-confirmation' });
    await ayse.give({ id }, 'reject', { reason: 'Sözleşmeye göre kapsamda' });
    const again = await atStage(desk(), ayse, { id, stage: 'await-resolution' });
    expect(again).toMatchObject({ status: 'in-progress', level: 'L2', reopenCount: 1 });
    expect(again.resolution).toBeUndefined();
  });
});

describe('a provider', () => {
  const call = { stage: 'await-resolution', title: 'Ekran titriyor' } as const;

  it('R3, R15: gets what is forwarded, with its own number, and resolves it', async () => {
    const [ismail, burak] = [as(people.ismail), as(people.providerPerson)];
    const { id } = await ismail.open({ title: 'Bursa’da hiçbir şey açılmıyor' });
    expect(await burak.refusal({ path: `/v1/tickets/${id}` })).toMatchObject({ code: 'unknown-ticket' });
    await atStage(desk(), ismail, { id, stage: 'await-first-level' });
    await as(people.level1).give({ id }, 'forward', {
      providerId: 'hizli-ag',
      externalNumber: 'HA-77',
      reason: 'Hat kesik olabilir',
    });
    const ticket = await atStage(desk(), ismail, { id, stage: 'await-resolution' });
    expect(ticket).toMatchObject({ level: 'provider', providerId: 'hizli-ag', externalNumber: 'HA-77' });
    const [order] = await mailsBy(desk(), ticket, { template: 'work-received' });
    expect(order).toMatchObject({ to: 'destek@hizliag.example' });
    expect((await burak.list()).items.map((row) => row.id)).toContain(id);
    await burak.give(ticket, 'resolve', { solution: 'Hat onarıldı.' });
    const asked = await atStage(desk(), ismail, { id, stage: 'await-confirmation' });
    expect(asked.resolution).toMatchObject({ code: 'by-provider', level: 'provider' });
    await ismail.give(ticket, 'confirm');
    expect((await atStage(desk(), ismail, { id, stage: 'ended' })).status).toBe('closed');
  });

  it('R3: a service that the contract gives to a provider goes there by itself', async () => {
    const ticket = await openedBy(people.fatma, { ...call, title: 'İnternet kesildi' });
    expect(ticket).toMatchObject({ level: 'provider', providerId: 'hizli-ag', groupId: 'network' });
  });

  it('R3, R4: hands back what is not its work, and does not see it any more', async () => {
    const burak = as(people.providerPerson);
    const ticket = await openedBy(people.fatma, { ...call, title: 'Modem ışığı yanmıyor' });
    await burak.give(ticket, 'note', { text: 'Hat sağlam; modem masanın.' });
    const answer = await burak.send({
      path: `/v1/tickets/${ticket.id}/escalate`,
      body: { groupId: 'network' },
    });
    expect(answer.status).toBe(200);
    const back = await atStage(desk(), as(people.fatma), { id: ticket.id, stage: 'await-resolution' });
    expect(back).toMatchObject({ level: 'L2', groupId: 'network' });
    expect(back.providerId).toBeUndefined();
    expect(await burak.refusal({ path: `/v1/tickets/${ticket.id}` })).toMatchObject({
      code: 'unknown-ticket',
    });
  });
});

describe('an agent', () => {
  it.each<[PersonCommandName, object, object]>([
    ['assign', { assigneeId: 'emre-sahin' }, { assigneeId: 'emre-sahin', status: 'in-progress' }],
    ['classify', { impact: 1, urgency: 1 }, { priority: 1, impact: 1, urgency: 1 }],
    ['escalate', { groupId: 'network', reason: 'Ağ olabilir' }, { level: 'L2', groupId: 'network' }],
    ['comment', { text: 'Bakıyorum' }, { sla: { response: { metAt: expect.any(String) } } }],
  ])('R3, R11: %s', async (command, body, expected) => {
    const ayse = as(people.ayse);
    const { id } = await ayse.open({ title: 'Garip bir şey var' });
    const ticket = await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    await passIfPossible('PT1M');
    expect(await as(people.level1).give(ticket, command, body)).toMatchObject(expected);
  });
});
