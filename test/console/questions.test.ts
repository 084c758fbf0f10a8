import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ConsoleDesk } from '../support/console-desk.ts';
import { violations } from '../support/violations.ts';

const ayse = 'ayse.yilmaz@acme.example';
const david = 'david.cohen@yardimmasasi.example';
const elif = 'elif.ozturk@yardimmasasi.example';
const emre = 'emre.sahin@yardimmasasi.example';
const fatma = 'fatma.celik@ege.example';

let desk: ConsoleDesk;
beforeAll(async () => {
  desk = await ConsoleDesk.open();
});
afterAll(() => desk.close());

const choose = async (page: Page, field: string | RegExp, option: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const numberOf = async (page: Page): Promise<string> => {
  await page.waitForURL(/\/tickets\/[A-Z]+-\d+$/);
  return page.url().split('/').at(-1)!;
};

describe('a requester, led by questions', () => {
  it('U2: answers one after another on a phone, goes back, and finds the solution', async () => {
    const { page, complaints, context } = await desk.enter(ayse, { screen: 'phone', path: '/new' });
    await page.getByLabel('Konu').fill('Çıktı yok');
    await choose(page, /^Hizmet/, 'Yazıcı ve tarayıcı');
    await page.getByRole('button', { name: 'Yazıcı ve tarayıcı sorunları' }).click();

    const questions = page.getByRole('group', { name: 'Sorun nedir?' });
    await questions.getByRole('button', { name: 'Çıktı gelmiyor' }).click();
    await page.getByRole('group', { name: 'Başkaları da yazdıramıyor mu?' }).waitFor();
    await expect.poll(() => focusedText(page)).toBe('Başkaları da yazdıramıyor mu?');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Evet, başkaları da' }).click();
    await page.getByRole('button', { name: 'Geri' }).click();
    await page.getByRole('button', { name: 'Yalnız ben' }).click();

    const outcome = page.getByRole('status', { name: 'Yanıtların sonucu' });
    const solution = outcome.getByRole('link', { name: 'Çıktılar yazıcı kuyruğunda bekliyor' });
    expect(await solution.getAttribute('href')).toBe('/knowledge/print-queue-stuck');
    expect(await outcome.getByText('Saha Destek').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Çağrıyı aç' }).click();
    const number = await numberOf(page);
    await desk.settle();

    await page.getByRole('heading', { name: 'Önerilen çözüm işe yaradı mı?' }).waitFor();
    await page.getByRole('heading', { name: 'Yanıtlanan sorular' }).waitFor();
    await page.getByText('Yalnız ben').first().waitFor();
    expect(await desk.api(ayse, `/v1/tickets/${number}`)).toMatchObject({
      offers: [{ knownErrorId: 'print-queue-stuck' }],
      questionnaire: { answers: [{ questionId: 'what' }, { questionId: 'who' }] },
    });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('U2: may leave the questions out, and under Level 0 is not asked any', async () => {
    const { page, context } = await desk.enter(ayse, { path: '/new' });
    await page.getByLabel('Konu').fill('Sorusuz');
    await choose(page, /^Hizmet/, 'Yazıcı ve tarayıcı');
    await page.getByRole('button', { name: 'Yazıcı ve tarayıcı sorunları' }).click();
    await page.getByRole('button', { name: 'Çıktı gelmiyor' }).click();
    await page.getByText('Sorular bitmeden açılan çağrı').waitFor();
    await page.getByRole('button', { name: 'Çağrıyı aç' }).click();
    const number = await numberOf(page);
    expect(await desk.api(ayse, `/v1/tickets/${number}`)).not.toHaveProperty('questionnaire');
    await context.close();

    const level0 = await desk.enter(fatma, { path: '/new' });
    await choose(level0.page, /^Hizmet/, 'Yazıcı ve tarayıcı');
    await level0.page.waitForLoadState('networkidle');
    expect(await level0.page.getByText('Sorunu birlikte daraltalım').count()).toBe(0);
    await level0.context.close();
  });
});

describe('an agent on the phone', () => {
  it('U1, R14: answers by keyboard alone, is told what does not fit, and level 2 reads the path', async () => {
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: '/new' });
    await choose(page, 'Customer', 'Acme Lojistik A.Ş.');
    await page.getByRole('combobox', { name: 'Requester’s name' }).fill('John');
    await page.getByRole('option', { name: /John O’Neil/ }).click();
    await page.getByLabel('Subject').fill('The printer rattles');
    await choose(page, /^Service/, 'Printing and scanning');
    await page.getByRole('button', { name: 'Trouble with printing and scanning' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'What is the matter?' }).waitFor();
    await expect.poll(() => focusedText(page)).toBe('What is the matter?');
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    const answer = page.getByRole('textbox', { name: 'Answer' });
    await answer.fill('0412');
    await page.keyboard.press('Enter');
    await page.getByText('It is not in the expected form.').first().waitFor();
    await answer.fill('yzc-0412');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'About how many pages a day does it print?' }).waitFor();
    expect(await answer.inputValue()).toBe('');
    await answer.fill('1250,5');
    await page.keyboard.press('Enter');

    const outcome = page.getByRole('status', { name: 'What the answers come to' });
    await outcome.getByText('Marmara Yazıcı Servisi').waitFor();
    await page.getByRole('button', { name: 'Open the call' }).click();
    const number = await numberOf(page);
    await page.getByRole('heading', { name: 'Questions answered' }).waitFor();
    await page.getByText('yzc-0412').first().waitFor();
    expect(await desk.api(emre, `/v1/tickets/${number}`)).toMatchObject({
      impact: 2,
      category: 'donanım',
      questionnaire: { outcome: { providerId: 'yazici-servisi' } },
    });
    expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
    await context.close();
  });

  it('R14: answers the questions of a call that is open', async () => {
    const { id } = await desk.api(ayse, '/v1/tickets', { title: 'Bağlantı sorunu', serviceId: 'vpn' });
    await desk.settle();
    const { page, complaints, context } = await desk.enter(emre, { path: `/tickets/${id}` });
    await page.getByRole('button', { name: 'Soruları yanıtla' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Uzaktan bağlanamıyorum' }).click();
    await dialog.getByRole('button', { name: 'Parola kabul edilmiyor' }).click();
    await dialog.getByRole('button', { name: 'Yanıtları kaydet' }).click();
    await page.getByText('Yanıtlar kaydedildi.').waitFor();
    await page.getByText('Sorular yanıtlandı: Uzaktan bağlanamıyorum').waitFor();
    await desk.settle();
    const ticket = await desk.api(emre, `/v1/tickets/${id}`);
    expect(ticket.offers.map((offer: { knownErrorId: string }) => offer.knownErrorId)).toEqual([
      'vpn-password-expired',
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('level 2, who writes question sets', () => {
  it('R14, R15: is told what is wrong field by field, saves, and tries the set', async () => {
    const { page, complaints, context } = await desk.enter(elif, { path: '/question-sets' });
    await page.getByRole('link', { name: 'Uzaktan bağlanamıyorum' }).waitFor();
    await page.getByLabel('Yeni setin kimliği').fill('deneme');
    await page.getByRole('button', { name: 'Yeni soru seti' }).click();
    const editor = page.getByLabel('Soru seti (JSON)');
    const sound = await editor.inputValue();

    await editor.fill(
      sound.replace(
        '"outcome": {\n                "category": "toner"\n              }',
        '"question": "what"',
      ),
    );
    await page.getByRole('button', { name: 'Denetle' }).click();
    await page.getByText('Sorular dönüp dolaşıyor: what → what.').waitFor();
    await page.getByText('questions.0.answer.choices.1.then.question').waitFor();
    await editor.fill('{ "title": ');
    await page.getByRole('button', { name: 'Denetle' }).click();
    await page
      .getByText(/Geçerli bir JSON değil/)
      .first()
      .waitFor();

    await editor.fill(sound);
    await page.getByRole('button', { name: 'Denetle' }).click();
    await page.getByText('Hata bulunmadı; kaydedilebilir.').waitFor();
    await page.getByRole('button', { name: 'Kaydet' }).click();
    await page.getByText('Soru seti kaydedildi (sürüm 1).').waitFor();
    await page.getByRole('heading', { name: 'Önizleme' }).waitFor();
    await page.getByRole('button', { name: 'Yazıcı sorunları' }).click();
    await page.getByRole('button', { name: 'Kimse yazdıramıyor' }).click();
    await page.getByRole('status', { name: 'Yanıtların sonucu' }).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Sil', exact: true }).click();
    await page.getByRole('button', { name: 'Evet, sil' }).click();
    await page.getByText('Soru seti silindi.').waitFor();
    await page.getByRole('heading', { name: 'Soru setleri' }).waitFor();
    expect(await page.getByText('deneme').count()).toBe(0);
    expect(complaints.filter((one) => !/40[04]/.test(one))).toEqual([]);
    await context.close();
  });

  it('R12: is alone with it: level 1 has no such page', async () => {
    const { page, context } = await desk.enter(emre, { path: '/question-sets' });
    await page.getByRole('heading', { name: 'Böyle bir sayfa yok' }).waitFor();
    await context.close();
  });
});
