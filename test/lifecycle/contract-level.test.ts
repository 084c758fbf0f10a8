import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { atStage, mailsBy, typesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as } = useDesk();

/** The states that a ticket's workflow has entered so far. */
const wayOf = async (email: string, ticket: { id: string }): Promise<string[]> =>
  (await as(email).workflow(ticket)).steps.map(({ state }) => state);

describe('the same call', () => {
  const call = { title: 'Yazıcıdan çıktı alamıyorum, kuyruk dolu' };

  it('R9, R13, R14: takes the way of its contract: Level 0 passes on, Level 0+1 tries first', async () => {
    const [fatma, ayse] = [as(people.fatma), as(people.ayse)];
    const [level0, level1] = [await fatma.open(call), await ayse.open(call)];
    const passedOn = await atStage(desk(), fatma, { id: level0.id, stage: 'await-resolution' });
    const tried = await atStage(desk(), ayse, { id: level1.id, stage: 'await-first-level' });
    expect(passedOn).toMatchObject({ level: 'L2', groupId: 'field-support', offers: [] });
    expect(tried).toMatchObject({ level: 'L1', offers: [{ knownErrorId: 'print-queue-stuck' }] });
    expect(await wayOf(people.fatma, passedOn)).toEqual([
      ...['Resume', 'Route', 'Triage', 'Route', 'Escalate', 'Route', 'AwaitResolution'],
    ]);
    expect(await wayOf(people.ayse, tried)).toEqual([
      ...['Resume', 'Route', 'Triage', 'Route', 'AttemptFirstLevel', 'AwaitFirstLevel'],
    ]);
    expect((await fatma.story(passedOn)).some(({ type }) => type === 'solution-offered')).toBe(false);
    await mailsBy(desk(), tried, { template: 'solution-offered' });
    await mailsBy(desk(), passedOn, { template: 'solution-offered', count: 0 });
  });
});

describe('a person overrules the scope', () => {
  const overrule = { reason: 'Ek protokolün 2. maddesine göre kapsamda' };

  it.each([
    [people.ayse, 'await-first-level', ['AttemptFirstLevel', 'AwaitFirstLevel']],
    [people.fatma, 'await-resolution', ['Escalate', 'Route', 'AwaitResolution']],
  ] as const)(
    'R9, R10: a declined call of %s goes the way of its contract to %s',
    async (email, stage, way) => {
      const caller = as(email);
      const { id } = await caller.open({ title: 'Çağrı merkezi yazılımı güncellensin' });
      const declined = await atStage(desk(), caller, { id, stage: 'await-confirmation' });
      expect(declined).toMatchObject({ scope: { in: false, clause: 'KD-5' }, status: 'resolved' });
      expect(await caller.refused(declined, 'overrule-scope', overrule)).toMatchObject({ code: 'forbidden' });
      await as(people.level0).give(declined, 'overrule-scope', overrule);
      const taken = await atStage(desk(), caller, { id, stage });
      expect(taken).toMatchObject({
        status: 'in-progress',
        scope: { in: true, overruled: { clause: 'KD-5', by: 'zeynep-arslan', ...overrule } },
      });
      expect(taken.resolution).toBeUndefined();
      expect((await wayOf(email, taken)).slice(-2 - way.length)).toEqual(['Triage', 'Route', ...way]);
      const [mail] = await mailsBy(desk(), taken, { template: 'scope-overruled' });
      expect(mail?.text).toContain('KD-5');
      expect(typesOf(await as(people.level2).story(taken))).toContain('scope-overruled');
    },
  );

  it('R10: a redirected call comes back from whoever got it for its clause', async () => {
    const ayse = as(people.ayse);
    const { id } = await ayse.open({ title: 'Yeni depo için danışmanlık istiyoruz' });
    await atStage(desk(), ayse, { id, stage: 'await-resolution' });
    await as(people.level1).give({ id }, 'overrule-scope', overrule);
    const taken = await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    expect(taken).toMatchObject({ groupId: 'service-desk', level: 'L1', scope: { in: true } });
    const problem = await as(people.level1).refused(taken, 'overrule-scope', overrule);
    expect(problem).toMatchObject({ status: 409, code: 'not-allowed-from-here' });
  });

  it('R10: or declares a call out of it, and the requester gets the honest answer', async () => {
    const ayse = as(people.ayse);
    const { id } = await ayse.open({ title: 'Bize bir proje yöneticisi lazım' });
    const open = await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    const unknown = { clause: 'KD-99', reason: 'Danışmanlık istiyor' };
    expect(await as(people.level1).refused(open, 'declare-out-of-scope', unknown)).toMatchObject({
      status: 409,
      code: 'unknown-clause',
    });
    await as(people.level1).give(open, 'declare-out-of-scope', { ...unknown, clause: 'KD-1' });
    const redirected = await atStage(desk(), ayse, { id, stage: 'await-resolution' });
    expect(redirected).toMatchObject({ scope: { in: false, clause: 'KD-1' }, groupId: 'customer-relations' });
    const [mail] = await mailsBy(desk(), redirected, { template: 'redirected' });
    expect(mail?.text).toContain('KD-1');
  });
});

describe('a VIP', () => {
  it('R9, R11: has the priority that the contract gives them, and keeps it', async () => {
    const agent = as(people.level1);
    const requester = { id: 'selin-kaya', name: 'Selin Kaya', email: people.acmeManager };
    const { id } = await agent.open({ title: 'Garip bir şey var', customerId: 'acme', requester });
    const ticket = await atStage(desk(), agent, { id, stage: 'await-first-level' });
    expect(ticket).toMatchObject({ vip: true, priority: 2, impact: 3, urgency: 3 });
    expect(ticket.sla.response.target).toBe(30);
    const classified = await agent.give(ticket, 'classify', { urgency: 2 });
    expect(classified).toMatchObject({ vip: true, priority: 2, urgency: 2 });
  });
});
