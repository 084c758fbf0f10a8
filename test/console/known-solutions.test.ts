import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { articleOf, published } from '../support/articles.ts';
import { ConsoleDesk } from '../support/console-desk.ts';
import { ayse, fatma, ismail, level1, level2 } from '../support/people.ts';
import { excessWidth, violations } from '../support/violations.ts';

const david = 'david.cohen@yardimmasasi.example';
/** One of the demo's articles, and words of it as they are typed on a phone. */
const stuck = { title: 'Çıktılar yazıcı kuyruğunda bekliyor', typed: 'yazici kuyrugu' };

let desk: ConsoleDesk;
beforeAll(async () => {
  desk = await ConsoleDesk.open();
});
afterAll(() => desk.close());

const opened = async (who: string, title: string) => {
  const ticket = await desk.api(who, '/v1/tickets', { title });
  await desk.settle();
  return ticket;
};
const searched = (page: Page) =>
  page.waitForResponse((response) => response.url().includes('/v1/knowledge/search'));

describe('what is known, before a call is opened', () => {
  it('U2: a requester searches as they type, on a phone, and goes on to a call with the same words', async () => {
    const { page, complaints, context } = await desk.enter(ismail, { screen: 'phone', path: '/knowledge' });
    await page.getByLabel('Bilgi tabanında ara').pressSequentially(stuck.typed);
    const found = page.getByRole('list', { name: 'Bulunan makaleler' });
    await found.getByRole('link', { name: stuck.title }).waitFor();
    expect(await found.locator('mark').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    expect(await excessWidth(page)).toBeLessThanOrEqual(0);

    await found.getByRole('link', { name: stuck.title }).click();
    await page.getByRole('heading', { level: 1, name: stuck.title }).waitFor();
    await page.getByRole('button', { name: 'Çağrı açın' }).click();
    expect(await page.getByLabel('Konu').inputValue()).toBe(stuck.typed);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('U2: while a call’s subject is typed, what may solve it unfolds under it', async () => {
    const { page, complaints, context } = await desk.enter(ismail, { screen: 'phone', path: '/new' });
    await page.getByLabel('Konu').fill(stuck.title);
    await page.getByText('Belki bunlar hemen yardımcı olur').waitFor();
    await page.getByRole('button', { name: stuck.title }).click();
    await page.getByRole('region', { name: 'Adımlar' }).getByRole('listitem').first().waitFor();
    expect(await page.getByLabel('Konu').inputValue()).toBe(stuck.title);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R13: under Level 0 nothing is offered, however it is looked for', async () => {
    const { page, complaints, context } = await desk.enter(fatma, { path: '/new' });
    const answer = searched(page);
    await page.getByLabel('Konu').fill(stuck.title);
    expect((await (await answer).json()).items).toEqual([]);
    expect(await page.getByText('Belki bunlar hemen yardımcı olur').count()).toBe(0);
    await page.goto(`/knowledge?q=${encodeURIComponent(stuck.typed)}`);
    await page.getByText('Aramayla eşleşen makale yok').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('what is known, on a call', () => {
  it('R14: an agent inserts a known solution into the reply, or offers it with one action', async () => {
    const title = 'Video konferans kamerası görüntüyü ters gösteriyor';
    const { id, number } = await opened(ayse, title);
    await published(desk, articleOf(title));
    await published(desk, articleOf(`${title}: masa için`, { audience: 'agents' }));
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: `/tickets/${id}` });
    const known = page.getByRole('list', { name: 'Known solutions' });
    await known.getByRole('heading', { name: title, exact: true }).waitFor();
    const forAgents = known.getByRole('listitem').filter({ hasText: 'Agents only' });
    await forAgents.waitFor();
    expect(await forAgents.getByRole('button', { name: /^(Offer|Insert)/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('textbox', { name: 'Text' }).fill('Hello,');
    await known.getByRole('button', { name: `Insert into the reply: ${title}`, exact: true }).click();
    expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe(
      'Hello,\n\n1. Kapatın.\n2. **Bekleyin**, açın.',
    );
    await known.getByRole('button', { name: `Offer: ${title}`, exact: true }).click();
    await page.getByText(`“${title}” was offered to the requester.`).waitFor();
    await known.getByText('Offered before').waitFor();
    expect(complaints).toEqual([]);
    await context.close();

    const requester = await desk.enter(ayse, { screen: 'phone', path: `/tickets/${number}` });
    await requester.page.getByRole('heading', { name: 'Önerilen çözüm işe yaradı mı?' }).waitFor();
    await requester.page.getByRole('listitem').getByText('Bekleyin', { exact: true }).first().waitFor();
    await requester.context.close();
  });

  it('R14: what triage said of a call is told with its reasons, and what a person decided since', async () => {
    const { id } = await opened(ismail, stuck.title);
    const { proposals, applied } = await desk.api(level2, `/v1/tickets/${id}/triage`);
    expect(applied).toContain('serviceId');
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: `/tickets/${id}` });
    const said = page.getByRole('list', { name: 'Triage' });
    const service = said.getByRole('listitem').filter({ hasText: 'Printing and scanning' });
    await service.getByText('Applied').waitFor();
    await service.getByText(`${Math.round(proposals.serviceId.confidence * 100)} % sure`).waitFor();
    expect(await violations(page)).toEqual([]);
    await desk.api(level2, `/v1/tickets/${id}/classify`, { serviceId: 'network' });
    await service.getByText('A person decided otherwise').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R15: level 2 proposes a new solution for the knowledge base; level 1 is not asked', async () => {
    const { id, number } = await opened(ayse, 'Toplantı tableti kilitleniyor');
    await desk.api(level1, `/v1/tickets/${id}/escalate`, {});
    await desk.settle();
    const first = await desk.enter(level1, { path: `/tickets/${id}` });
    await first.page.getByRole('button', { name: 'Çöz', exact: true }).click();
    await first.page.getByRole('dialog').getByRole('textbox', { name: 'Çözüm' }).waitFor();
    expect(await first.page.getByRole('checkbox').count()).toBe(0);
    await first.context.close();

    const { page, complaints, context } = await desk.enter(level2, { path: `/tickets/${id}` });
    await page.getByRole('button', { name: 'Çöz', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `${number}: Çöz` });
    await dialog.getByRole('textbox', { name: 'Çözüm' }).fill('Tabletin saati ayarlandı.');
    await dialog.getByRole('checkbox', { name: 'Yeni çözüm: bilgi tabanına makale olarak öner' }).check();
    await dialog.getByRole('button', { name: 'Çöz', exact: true }).click();
    await page.getByText('Kaydedildi: Çöz.').waitFor();
    await desk.settle();
    await page.goto('/knowledge?status=review');
    await page.getByRole('link', { name: 'Toplantı tableti kilitleniyor' }).click();
    await page.getByRole('link', { name: number }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
