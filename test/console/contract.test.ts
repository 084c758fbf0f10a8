import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ConsoleDesk } from '../support/console-desk.ts';
import {
  administrator,
  fatma,
  ismail,
  level2,
  marmaraManager,
  nil,
  providerPerson,
} from '../support/people.ts';

const david = 'david.cohen@yardimmasasi.example';
const dayMs = 86_400_000;

let desk: ConsoleDesk;
beforeAll(async () => {
  desk = await ConsoleDesk.open();
});
afterAll(() => desk.close());

const opened = async (who: string, body: object) => {
  const ticket = await desk.api(who, '/v1/tickets', body);
  await desk.settle();
  return ticket;
};
const choose = async (page: Page, field: string | RegExp, option: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};
const story = (page: Page) => page.getByRole('list', { name: 'The call’s story' });
/** Gives a command by the button of its name, wherever that stands; `fill` fills its form. */
const give = async (page: Page, name: string, fill: () => Promise<void> = async () => {}): Promise<void> => {
  const button = page.getByRole('button', { name, exact: true });
  await page.getByRole('region', { name: 'Actions' }).waitFor();
  if ((await button.count()) === 0) {
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name }).click();
  } else await button.click();
  await fill();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByText(`Saved: ${name}.`).waitFor();
};
/** The date fields take a day as people type it. */
const type = async (page: Page, field: string, at: { day: string; time: string }): Promise<void> => {
  await page.getByRole('textbox', { name: new RegExp(`^${field}, date`) }).fill(at.day);
  await page.getByRole('textbox', { name: new RegExp(`^${field}, time`) }).fill(at.time);
};
/** A day that many days from now, as a date field takes it, and in UTC. */
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

describe('the contract decides, on the screen', () => {
  it('R15: a part of the work goes to a provider, who accepts it, writes and reports', async () => {
    const { id, number } = await opened(ismail, { title: 'Hat kesik', serviceId: 'network' });
    const agent = await desk.enter(david, { language: 'en', path: `/tickets/${id}` });
    await give(agent.page, 'Order work', async () => {
      await choose(agent.page, /^Provider/, 'Hızlı Ağ Telekom');
      await agent.page.getByRole('textbox', { name: 'What is to be done' }).fill('Measure the line.');
    });

    const provider = await desk.enter(providerPerson);
    await provider.page.getByRole('heading', { name: 'İş emirleri' }).waitFor();
    await provider.page.getByRole('link', { name: `${number}/1` }).click();
    await provider.page.getByRole('button', { name: `${number}/1: Kabul et` }).click();
    await provider.page.getByRole('textbox', { name: /Sağlayıcıdaki numara/ }).fill('HAT-7');
    await provider.page.getByRole('dialog').getByRole('button', { name: 'Kabul et' }).click();
    await provider.page.getByText(`Kaydedildi: ${number}/1, Kabul et.`).waitFor();
    await provider.page.getByRole('button', { name: `${number}/1 yazışması` }).click();
    await provider.page.getByRole('textbox', { name: 'Metin' }).fill('Ekip yolda.');
    await provider.page.getByRole('button', { name: `${number}/1: Yaz` }).click();
    await provider.page
      .getByRole('list', { name: `${number}/1 yazışması` })
      .getByText('Ekip yolda.')
      .waitFor();
    await provider.page.getByRole('button', { name: `${number}/1: Tamamla` }).click();
    await provider.page.getByRole('textbox', { name: 'Yapılan iş' }).fill('Kablo değişti.');
    await provider.page.getByRole('dialog').getByRole('button', { name: 'Tamamla' }).click();
    await provider.page.getByText(`Kaydedildi: ${number}/1, Tamamla.`).waitFor();
    expect(provider.complaints).toEqual([]);
    await provider.context.close();

    const order = agent.page.getByRole('region', { name: `${number}/1` });
    await order.getByText('HAT-7').waitFor();
    await order.getByText('Kablo değişti.').waitFor();
    await order.getByRole('button', { name: `Thread of ${number}/1` }).click();
    await order.getByText('Ekip yolda.').waitFor();
    expect(agent.complaints).toEqual([]);
    await agent.context.close();

    const told = JSON.stringify((await desk.api(ismail, `/v1/tickets/${id}/events`)).items);
    expect(told).not.toContain('Ekip yolda.');
  });

  it('R8: a hold says until when, and the clocks say step by step why they stand where they stand', async () => {
    const { id } = await opened(ismail, { title: 'Toner bitti', serviceId: 'printing' });
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: `/tickets/${id}` });
    await give(page, 'Put on hold', async () => {
      await choose(page, /^Reason/, 'Waiting for parts');
      await type(page, 'Until', { day: inDays(20).replaceAll('-', '/'), time: '09:30' });
    });
    expect(await desk.api(david, `/v1/tickets/${id}`)).toMatchObject({
      status: 'pending',
      pendingReason: 'parts',
      hold: { until: `${inDays(20)}T06:30:00.000Z` },
    });
    await desk.settle(12 * dayMs);
    await page.reload();
    await page.getByRole('button', { name: 'How were these times computed?' }).click();
    await page.getByText(/By the contract marmara-2026 \(version 1\)/).waitFor();
    const resolution = page.getByRole('list', { name: 'Resolution: the clock step by step' });
    await resolution.getByText(/Stopped \(.* not counted\) · Waiting for parts/).waitFor();
    await page
      .getByRole('list', { name: 'First response: the clock step by step' })
      .getByText(/^Ran:/)
      .first()
      .waitFor();
    await give(page, 'Continue');
    await story(page).getByText('Work goes on').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R11: a major incident is shown, and its solution solves its children too', async () => {
    const parent = await opened(ismail, { title: 'Fabrikada ağ yok', impact: 1, urgency: 1 });
    const child = await opened(ismail, { title: 'Bende de ağ yok' });
    const { page, complaints, context } = await desk.enter(david, {
      language: 'en',
      path: `/tickets/${parent.id}`,
    });
    await give(page, 'Link', async () => {
      await page.getByLabel('Number of the other call').fill(child.number);
      await choose(page, /^Relation/, 'Child');
    });
    await page.getByText('Major incident').first().waitFor();
    await page.getByRole('link', { name: child.number }).waitFor();
    await give(page, 'Resolve', async () => {
      await page.getByRole('textbox', { name: 'Solution' }).fill('The switch was replaced.');
      expect(
        await page.getByRole('checkbox', { name: 'This solves all of its children too' }).isChecked(),
      ).toBe(true);
    });
    await desk.settle();
    expect(await desk.api(david, `/v1/tickets/${child.id}`)).toMatchObject({ status: 'resolved' });
    await page.goto(`/tickets/${child.number}`);
    await page.getByText(`Solved together with its parent ${parent.number}.`).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R9: a visit is agreed on and reported', async () => {
    const { id } = await opened(ismail, {
      title: 'Ekran kırık',
      serviceId: 'workstation',
      locationId: 'marmara-bursa',
    });
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: `/tickets/${id}` });
    await give(page, 'Schedule a visit', async () => {
      await type(page, 'From', { day: inDays(30).replaceAll('-', '/'), time: '10:00' });
      await type(page, 'To', { day: inDays(30).replaceAll('-', '/'), time: '11:00' });
      await choose(page, /^Visitor/, 'David Cohen');
    });
    await page.getByText('Bursa Fabrikası · David Cohen').waitFor();
    await give(page, 'Report the visit', async () => {
      await choose(page, /^Outcome/, /^Made$/);
      await page.getByRole('textbox', { name: 'Description' }).fill('The screen was replaced.');
    });
    await story(page).getByText('The visit was made').waitFor();
    expect((await desk.api(david, `/v1/tickets/${id}`)).visits).toMatchObject([
      { from: `${inDays(30)}T07:00:00.000Z`, locationId: 'marmara-bursa', outcome: 'done' },
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R10: a person takes a call into scope that a clause had left out', async () => {
    const { id } = await opened(fatma, { title: 'Yazıcı kâğıt sıkıştırıyor' });
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: `/tickets/${id}` });
    await page.getByText('The contract’s group for this service').waitFor();
    await give(page, 'Declare out of scope', async () => {
      await choose(page, /^Clause of the contract/, /^KD-2/);
      await page.getByRole('textbox', { name: 'Reason' }).fill('Ordered elsewhere.');
    });
    await page.getByText('Outside the contract: KD-2').waitFor();
    await desk.settle();
    await page.reload();
    await give(page, 'Overrule the scope', () =>
      page.getByRole('textbox', { name: 'Reason' }).fill('It is a printer of ours.'),
    );
    await page.getByText('clause KD-2 was not applied: It is a printer of ours.').waitFor();
    expect((await desk.api(david, `/v1/tickets/${id}`)).scope).toMatchObject({
      in: true,
      overruled: { clause: 'KD-2' },
    });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R9: the desk sees whose calls the contract gives precedence', async () => {
    const { number } = await opened(level2, {
      customerId: 'acme',
      title: 'Sunum açılmıyor',
      requester: { name: 'Selin Kaya', email: 'selin.kaya@acme.example' },
    });
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: '/desk' });
    await page.getByRole('row').filter({ hasText: number }).getByText('VIP').waitFor();
    await page.getByRole('link', { name: number }).click();
    await page.getByRole('heading', { level: 1, name: 'Sunum açılmıyor' }).waitFor();
    expect(await page.getByText('VIP', { exact: true }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R7: words after the solution ask the desk whether it is solved or goes on', async () => {
    const { id } = await opened(ismail, { title: 'Fare takılıyor', serviceId: 'workstation' });
    await desk.api(level2, `/v1/tickets/${id}/resolve`, { solution: 'Fare değişti.' });
    await desk.api(ismail, `/v1/tickets/${id}/comment`, { text: 'Teşekkürler, ama imleç yavaş.' });
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: `/tickets/${id}` });
    await page.getByText('is it solved, or does it go on?').waitFor();
    expect(await page.getByRole('button', { name: 'Confirm', exact: true }).count()).toBe(1);
    await give(page, 'Refuse', () =>
      page.getByRole('textbox', { name: 'Reason' }).fill('The pointer is slow.'),
    );
    await story(page).getByText('The solution was refused').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R12: who works for several companies says for which they call, and looks at more than their own', async () => {
    const { number } = await opened(fatma, { title: 'Ege’de fatura basılmıyor' });
    const { page, complaints, context } = await desk.enter(nil);
    await page.getByRole('heading', { name: 'Çağrılarım' }).waitFor();
    expect(await page.getByRole('link', { name: number }).count()).toBe(0);
    await choose(page, /^Kimin çağrıları/, 'Ege Gıda Ltd. Şti.: bütün şirket');
    await page.getByRole('link', { name: number }).waitFor();
    await page.getByRole('button', { name: 'Yeni çağrı' }).click();
    await choose(page, /^Müşteri/, 'Ege Gıda Ltd. Şti.');
    await page.getByLabel('Konu').fill('Aydın’da tarayıcı yok');
    await page.getByRole('button', { name: 'Çağrıyı aç' }).click();
    await page.waitForURL(/\/tickets\/EGE-\d+$/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R9: a manager reads what was bought, with the next service hours', async () => {
    const { page, complaints, context } = await desk.enter(marmaraManager, { path: '/contract' });
    await page.getByText('0. ve 1. seviye').waitFor();
    await page.getByText('Gemlik Deposu: Uzaktan').waitFor();
    const targets = page.getByRole('table', { name: 'Hedefler: Olay' });
    await targets.getByRole('row', { name: /1 – Kritik.*15 dk\..*2 sa\..*4 sa\./ }).waitFor();
    await page
      .getByRole('list', { name: 'Servis saatleri' })
      .getByText(/açık: 4 sa\. 30 dk\./)
      .first()
      .waitFor();
    await page.getByRole('list', { name: 'Kapsam dışı' }).getByText('KD-1').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R9: an administrator looks at the contracts of each customer, also those yet to come', async () => {
    const { page, complaints, context } = await desk.enter(administrator, { path: '/contract?customer=ege' });
    await page.getByText('0. seviye', { exact: true }).waitFor();
    await choose(page, /^Sözleşme/, /ege-2030/);
    await page.getByText('0. ve 1. seviye').waitFor();
    await page.getByText('Yürürlükte değil').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R14: an agent says when they are away and who stands in', async () => {
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: '/absences' });
    await page.getByText('You have no absences on record.').waitFor();
    await page.getByRole('button', { name: 'Add an absence' }).click();
    await expect.poll(() => page.getByText('This field is required.').count()).toBe(2);
    await type(page, 'From', { day: inDays(60).replaceAll('-', '/'), time: '08:30' });
    await type(page, 'To', { day: inDays(70).replaceAll('-', '/'), time: '18:00' });
    await choose(page, /^Stands in/, 'Elif Öztürk');
    await page.getByRole('button', { name: 'Add an absence' }).click();
    await page.getByRole('list', { name: 'My absences' }).getByText('Stands in: Elif Öztürk').waitFor();
    const { absences } = await desk.api(david, '/v1/users/david-cohen');
    expect(absences).toEqual([
      { from: `${inDays(60)}T05:30:00.000Z`, to: `${inDays(70)}T15:00:00.000Z`, delegateId: 'elif-ozturk' },
    ]);
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.getByText('You have no absences on record.').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
