import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ConsoleDesk } from '../support/console-desk.ts';

const ismail = 'ismail.ince@marmara.example';
const agent = 'emre.sahin@yardimmasasi.example';

let desk: ConsoleDesk;
beforeAll(async () => {
  desk = await ConsoleDesk.open();
});
afterAll(() => desk.close());

const openCall = async (page: Page, title: string, description: string): Promise<string> => {
  await page.getByRole('button', { name: 'Yeni çağrı' }).click();
  await page.getByLabel('Konu').fill(title);
  await page.getByLabel('Açıklama').fill(description);
  await page.getByRole('button', { name: 'Çağrıyı aç' }).click();
  await page.waitForURL(/\/tickets\/MRMR-\d+$/);
  return page.url().split('/').at(-1)!;
};
const story = (page: Page) => page.getByRole('list', { name: 'Çağrının öyküsü' });
const printing = ['Yazıcı çalışmıyor', 'Çıktılar kuyrukta bekliyor, çıktı alamıyorum.'] as const;

describe('a requester, in Turkish', () => {
  it('U2: opens a call, tries the offered solution, says that it worked and rates the desk', async () => {
    const { page, complaints, context } = await desk.enter(ismail);
    const number = await openCall(page, ...printing);
    await page.getByText(`${number} numaralı çağrı açıldı.`).waitFor();
    await desk.settle();

    await page.getByRole('heading', { name: 'Önerilen çözüm işe yaradı mı?' }).waitFor();
    await story(page).getByText('Bilinen çözüm önerildi').waitFor();
    await page.getByRole('button', { name: 'İşe yaradı' }).click();
    await desk.settle();

    await page.getByText('Kapandı', { exact: true }).waitFor();
    await story(page).getByText('Onayla kapandı').waitFor();
    await page.getByRole('button', { name: /^Puan \(1–5\)/ }).click();
    await page.getByRole('option', { name: '5 – Çok memnunum' }).click();
    await page.getByRole('button', { name: 'Puanla' }).click();
    await story(page).getByText('Memnuniyet: 5 üzerinden 5').waitFor();

    expect(await desk.api(ismail, `/v1/tickets/${number}`)).toMatchObject({
      status: 'closed',
      channel: 'portal',
      satisfaction: { score: 5 },
    });
    await page.getByRole('link', { name: 'Çağrılarım' }).click();
    await page.getByRole('link', { name: number }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('U5: a link in a mail only asks; the click on the page answers', async () => {
    const opened = await desk.api(ismail, '/v1/tickets', {
      title: printing[0],
      description: printing[1],
    });
    await desk.settle();
    const links = (await desk.mailsTo(ismail)).flatMap((text) => text.match(/http\S+answer=failed/g) ?? []);
    const link = links.find((url) => url.includes(opened.id))!;
    expect(link).toBeDefined();

    const { pathname, search } = new URL(link);
    const { page, complaints, context } = await desk.enter(ismail, { path: pathname + search });
    await page.getByText('Ne olduğunu kısaca yazın').waitFor();
    const before = await desk.api(ismail, `/v1/tickets/${opened.id}`);
    expect(before.offers.at(-1)).not.toHaveProperty('outcome');

    await page.getByRole('button', { name: 'İşe yaramadı' }).click();
    await page.getByText('Bu alan gerekli.').waitFor();
    await page.getByRole('textbox', { name: 'Neden' }).fill('Kuyruk boş görünüyor.');
    await page.getByRole('button', { name: 'İşe yaramadı' }).click();
    await story(page).getByText('Önerilen çözüm işe yaramadı').waitFor();
    await story(page).getByText('Kuyruk boş görünüyor.').waitFor();
    const after = await desk.api(ismail, `/v1/tickets/${opened.id}`);
    expect(after.offers[0]).toMatchObject({ outcome: 'failed' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('U2: answers the desk’s question and refuses what is not solved, on a phone', async () => {
    const { id } = await desk.api(ismail, '/v1/tickets', { title: 'Dizüstü açılırken bip sesi' });
    await desk.settle();
    await desk.api(agent, `/v1/tickets/${id}/request-info`, { question: 'Kaç kez bipliyor?' });
    await desk.settle();

    const { page, complaints, context } = await desk.enter(ismail, {
      screen: 'phone',
      path: `/tickets/${id}`,
    });
    await page.getByText('Kaç kez bipliyor?').first().waitFor();
    await page.getByRole('textbox', { name: 'Metin' }).fill('Üç kez.');
    await page.getByRole('button', { name: 'Yorum yaz' }).click();
    await story(page).getByText('Üç kez.').waitFor();

    await desk.api('elif.ozturk@yardimmasasi.example', `/v1/tickets/${id}/resolve`, {
      solution: 'Bellek yuvasına oturtuldu.',
    });
    await desk.settle();
    await page.getByRole('heading', { name: 'Sorununuz çözüldü mü?' }).waitFor();
    await page.getByRole('button', { name: 'Hayır, çözülmedi' }).click();
    await page.getByRole('textbox', { name: 'Neden' }).fill('Hâlâ bipliyor.');
    await page.getByRole('button', { name: 'Hayır, çözülmedi' }).click();
    await story(page).getByText('Çağrı yeniden açıldı').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('U2: words of callers stay words, whatever they look like', async () => {
    const hostile = '<img src=x onerror=alert(1)> İSMAİL’in <script>alert(2)</script> شكوى 🙂';
    const { page, complaints, context } = await desk.enter(ismail);
    await openCall(page, hostile, hostile);
    await page.getByRole('heading', { name: hostile }).waitFor();
    expect(await page.title()).toContain(hostile);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R12: another customer’s call does not exist for them', async () => {
    const { number } = await desk.api('ayse.yilmaz@acme.example', '/v1/tickets', {
      title: 'Başkasının çağrısı',
    });
    const { page, context } = await desk.enter(ismail, { path: `/tickets/${number}` });
    await page.getByRole('heading', { name: 'Böyle bir sayfa yok' }).waitFor();
    expect(await page.getByText('Başkasının çağrısı').count()).toBe(0);
    await context.close();
  });

  it('U6: signing out ends the session at the provider too', async () => {
    const { page, context } = await desk.enter(ismail);
    await page.getByRole('button', { name: 'İsmail İnce' }).click();
    await page.getByRole('menuitem', { name: 'Oturumu kapat' }).click();
    await page.getByRole('heading', { name: 'Yardım masasına hoş geldiniz' }).waitFor();
    await page.getByRole('button', { name: 'Oturum aç' }).click();
    await page.locator('input[name=password]').waitFor();
    await context.close();
  });
});
