import { describe, expect, it } from 'vitest';
import { knowledgeEndpoints } from '../../functions/api/contract/knowledge-endpoints.ts';
import type { TicketView } from '../../functions/api/contract/views.ts';
import type { Person } from '../support/api.ts';
import * as people from '../support/people.ts';
import { atStage, mailsBy, typesOf } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as } = useDesk();

const awaiting = async (
  requester: Person,
  call: object,
  stage: TicketView['stage'] = 'await-first-level',
) => {
  const { id } = await requester.open(call);
  return atStage(desk(), requester, { id, stage });
};

const scanner = {
  title: 'El terminali Zirkon ambar ekranında donuyor',
  description:
    'Barkod okutunca Zirkon ekranı donuyor, kapatıp açmak gerekiyor.\n\n-- \nAyşe Yılmaz\n+90 212 555 01 01',
};
const solution = '1. Zirkon ayarlarından **önbelleği temizleyin**.\n2. Terminali yeniden başlatın.';

const draftOf = async (reader: Person, sourceTicketId: string) =>
  desk().eventually('a draft of the solution', async () => {
    const { items } = await reader.read(knowledgeEndpoints.list, {
      path: '/v1/knowledge?status=review&limit=100',
    });
    const rows = await Promise.all(
      items.map(({ id }) => reader.read(knowledgeEndpoints.get, { path: `/v1/knowledge/${id}` })),
    );
    return rows.find((article) => 'sourceTicketId' in article && article.sourceTicketId === sourceTicketId);
  });

describe('known problem, known solution', () => {
  it('R14, R15: what level 2 found is written up, reviewed, and solves the next such call without a person', async () => {
    const [ayse, john, elif] = [as(people.ayse), as(people.john), as(people.level2)];
    const first = await awaiting(ayse, scanner);
    expect(first.offers).toEqual([]);
    await elif.give(first, 'resolve', { solution, newSolution: true });

    const draft = await draftOf(elif, first.id);
    expect(draft).toMatchObject({ status: 'review', audience: 'requester', customerIds: ['acme'] });
    expect(draft.texts.tr).toMatchObject({ title: scanner.title, steps: solution });
    expect(JSON.stringify(draft)).not.toContain('555 01 01');
    expect((await john.refusal({ path: `/v1/knowledge/${draft.id}` })).code).toBe('unknown-article');

    await elif.read(knowledgeEndpoints.publish, {
      method: 'POST',
      path: `/v1/knowledge/${draft.id}/publish`,
    });
    await ayse.give(first, 'confirm');

    const second = await awaiting(john, {
      title: 'EL TERMİNALİ ZİRKON AMBAR EKRANINDA DONUYOR, barkod okutunca',
    });
    expect(second.offers).toMatchObject([{ knownErrorId: draft.id, solution: { tr: solution } }]);
    const [mail] = await mailsBy(desk(), second, { template: 'solution-offered' });
    expect(mail?.html).toContain('<strong>önbelleği temizleyin</strong>');
    await john.give(second, 'confirm');
    const closed = await atStage(desk(), john, { id: second.id, stage: 'ended' });
    expect(closed).toMatchObject({
      status: 'closed',
      resolution: { code: 'known-solution', level: 'L1', knownErrorId: draft.id },
    });
    const people1 = (await elif.story(second)).filter(({ actor }) => actor.kind === 'person');
    expect(people1.map(({ actor }) => actor.name)).toEqual(people1.map(() => 'John O’Neil'));
    const fared = await desk().eventually('its success is counted', async () => {
      const article = await elif.read(knowledgeEndpoints.get, { path: `/v1/knowledge/${draft.id}` });
      return 'statistics' in article && article.statistics.worked === 1 ? article : undefined;
    });
    expect(fared).toMatchObject({ statistics: { offered: 1, tried: 1, worked: 1, refused: 0 } });
  });

  it('R14: an agent sees what may fit, with how sure it is, and offers one by one action', async () => {
    const [ayse, emre] = [as(people.ayse), as(people.level1)];
    const ticket = await awaiting(ayse, { title: 'Bir sorum var, beni arar mısınız' });
    await emre.give(ticket, 'offer-solution', { knownErrorId: 'toner-order' });
    const [suggestion] = await emre.suggestions(await awaiting(ayse, { title: 'Toner bitti' }));
    expect(suggestion).toMatchObject({ id: 'toner-order', offered: true });
    expect(suggestion?.confidence).toBeGreaterThan(0.5);
    expect(suggestion?.words).toContain('Toner');
    await mailsBy(desk(), ticket, { template: 'solution-offered' });
    expect((await emre.refused(ticket, 'offer-solution', { knownErrorId: 'account-locked' })).code).toBe(
      'not-allowed-from-here',
    );
    await ayse.give(ticket, 'reject', { reason: 'Olmadı' });
    const handedOver = await atStage(desk(), ayse, { id: ticket.id, stage: 'await-resolution' });
    expect(handedOver.offers).toMatchObject([{ knownErrorId: 'toner-order', outcome: 'failed' }]);
  });

  it('R14: what is offered must exist and be for the requester', async () => {
    const [ayse, emre] = [as(people.ayse), as(people.level1)];
    const ticket = await awaiting(ayse, { title: 'Bir sorum daha var' });
    const draft = await emre.read(knowledgeEndpoints.create, {
      path: '/v1/knowledge',
      body: {
        audience: 'agents',
        texts: { tr: { title: 'İç bilgi', symptoms: 'Yok', steps: 'Bakın' } },
      },
    });
    for (const knownErrorId of ['nothing-such', draft.id])
      expect(await emre.refused(ticket, 'offer-solution', { knownErrorId })).toMatchObject({
        code: 'validation-failed',
        errors: [{ field: 'knownErrorId' }],
      });
    expect(
      await emre.refused(ticket, 'resolve', { solution: 'x', knownErrorId: 'nothing-such' }),
    ).toMatchObject({
      errors: [{ field: 'knownErrorId' }],
    });
  });
});

describe('under a Level 0 contract', () => {
  it('R13: nothing is offered, suggested or found', async () => {
    const [fatma, zeynep, emre] = [as(people.fatma), as(people.level0), as(people.level1)];
    const ticket = await awaiting(
      fatma,
      { title: 'Yazıcıdan çıktı alamıyorum, kuyrukta bekliyor' },
      'await-resolution',
    );
    expect(ticket.offers).toEqual([]);
    for (const agent of [zeynep, emre]) {
      expect(await agent.suggestions(ticket)).toEqual([]);
      expect((await agent.refused(ticket, 'offer-solution', { knownErrorId: 'toner-order' })).code).not.toBe(
        '',
      );
    }
    const found = await fatma.read(knowledgeEndpoints.search, {
      path: '/v1/knowledge/search?q=yaz%C4%B1c%C4%B1',
    });
    expect(found.items).toEqual([]);
    expect((await fatma.refusal({ path: '/v1/knowledge/toner-order' })).code).toBe('unknown-article');
    expect(typesOf(await emre.story(ticket))).not.toContain('solution-offered');
    expect((await zeynep.triage(ticket)).proposals.serviceId).toMatchObject({ value: 'printing' });
  });
});

describe('triage', () => {
  it('R3, R11: grades what the opener left open, says why, and names calls that may be the same', async () => {
    const [ayse, john, emre] = [as(people.ayse), as(people.john), as(people.level1)];
    const title = 'internet yok!!! bütün şube çalışamıyor, 40 kişiyiz';
    const first = await awaiting(ayse, { title });
    expect(first).toMatchObject({
      type: 'incident',
      impact: 1,
      urgency: 1,
      priority: 1,
      serviceId: 'network',
    });
    const second = await awaiting(john, {
      title: 'İnternet yok, bütün şube çalışamıyor 40 kişiyiz',
      impact: 3,
      urgency: 3,
    });
    expect(second).toMatchObject({ impact: 3, urgency: 3, priority: 5 });
    const reasons = await emre.triage(second);
    expect(reasons.applied).toContain('serviceId');
    expect(reasons.applied).not.toContain('impact');
    expect(reasons.proposals.impact).toMatchObject({ value: 1 });
    expect(reasons.proposals.impact?.words.length).toBeGreaterThan(0);
    expect(reasons.duplicates).toMatchObject([{ ticketId: first.id, number: first.number }]);
    expect((await ayse.refusal({ path: `/v1/tickets/${first.id}/triage` })).code).toBe('forbidden');
    expect((await ayse.refusal({ path: `/v1/tickets/${first.id}/suggestions` })).code).toBe('forbidden');
  });

  it('R3: learns from a correction', async () => {
    const [ayse, emre] = [as(people.ayse), as(people.level1)];
    const first = await awaiting(ayse, { title: 'Kırmızı panjur yine takıldı' });
    await emre.give(first, 'classify', { serviceId: 'workstation', category: 'panjur' });
    const next = await desk().eventually('the correction is learnt', async () => {
      const ticket = await awaiting(ayse, { title: 'KIRMIZI PANJUR TAKILDI, açılmıyor' });
      const { proposals } = await emre.triage(ticket);
      return proposals.category && { ticket, proposals };
    });
    expect(next.proposals.category).toMatchObject({ value: 'panjur', by: 'learnt' });
    expect(next.proposals.category?.similar.length).toBeGreaterThan(0);
  });
});
