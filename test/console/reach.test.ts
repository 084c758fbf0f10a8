import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConsoleDesk } from '../support/console-desk.ts';
import { excessWidth, violations } from '../support/violations.ts';

const david = 'david.cohen@yardimmasasi.example';
const elif = 'elif.ozturk@yardimmasasi.example';
const ismail = 'ismail.ince@marmara.example';
const manager = 'murat.demir@marmara.example';
const deskManager = 'derya.koc@yardimmasasi.example';

let desk: ConsoleDesk;
let call: { id: string; number: string };
beforeAll(async () => {
  desk = await ConsoleDesk.open();
  call = await desk.api(ismail, '/v1/tickets', {
    title: 'Yazıcı çalışmıyor',
    description: 'Çıktı alamıyorum.',
  });
  await desk.settle();
  await desk.api(elif, `/v1/tickets/${call.id}/work-orders`, { groupId: 'network', task: 'Ağ ucunu ölçün.' });
  await desk.api(elif, `/v1/tickets/${call.id}/declare-major`, {});
  const problem = { title: 'Yazdırma kuyruğu tıkanıyor', ticketId: call.number };
  await desk.api(elif, '/v1/problems', problem);
  await desk.api(elif, '/v1/problems/PRB-1/known-error', { workaround: { tr: 'Kuyruğu boşaltın.' } });
  const improvement = { title: 'Parola sayfası', benefit: 'Ayda 40 çağrı', problemId: 'PRB-1' };
  await desk.api(elif, '/v1/improvements', improvement);
  await desk.settle();
});
afterAll(() => desk.close());

describe('within reach of everyone', () => {
  it.each([
    { who: ismail, path: '/', heading: 'Çağrılarım', language: 'tr', mode: 'light', screen: 'phone' },
    { who: ismail, path: '/new', heading: 'Yeni çağrı', language: 'tr', mode: 'dark', screen: 'phone' },
    {
      who: ismail,
      path: 'ticket',
      heading: 'Yazıcı çalışmıyor',
      language: 'tr',
      mode: 'light',
      screen: 'desktop',
    },
    {
      who: elif,
      path: '/question-sets/printing',
      heading: 'Yazıcı ve tarayıcı sorunları',
      language: 'tr',
      mode: 'light',
      screen: 'desktop',
    },
    { who: david, path: '/desk', heading: 'All open calls', language: 'en', mode: 'dark', screen: 'desktop' },
    {
      who: david,
      path: 'ticket',
      heading: 'Yazıcı çalışmıyor',
      language: 'en',
      mode: 'dark',
      screen: 'desktop',
    },
    { who: david, path: '/new', heading: 'New call', language: 'en', mode: 'light', screen: 'desktop' },
    { who: manager, path: '/calls', heading: 'Çağrılar', language: 'tr', mode: 'light', screen: 'desktop' },
    {
      who: manager,
      path: '/contract',
      heading: 'Hizmet sözleşmesi',
      language: 'tr',
      mode: 'dark',
      screen: 'phone',
    },
    { who: david, path: '/absences', heading: 'My absences', language: 'en', mode: 'light', screen: 'phone' },
    { who: david, path: '/problems', heading: 'Problems', language: 'en', mode: 'light', screen: 'desktop' },
    {
      who: elif,
      path: '/problems/PRB-1',
      heading: 'Yazdırma kuyruğu tıkanıyor',
      language: 'tr',
      mode: 'dark',
      screen: 'phone',
    },
    {
      who: deskManager,
      path: '/improvements',
      heading: 'İyileştirmeler',
      language: 'tr',
      mode: 'light',
      screen: 'phone',
    },
    {
      who: deskManager,
      path: '/improvements/IMP-1',
      heading: 'Parola sayfası',
      language: 'tr',
      mode: 'dark',
      screen: 'desktop',
    },
    { who: david, path: '/work', heading: 'Work orders', language: 'en', mode: 'light', screen: 'desktop' },
  ] as const)(
    'U1: $path for $who, $mode, on a $screen: WCAG 2.2 AA, nothing wider than the screen',
    async (seen) => {
      const path = seen.path === 'ticket' ? `/tickets/${call.id}` : seen.path;
      const { page, complaints, context } = await desk.enter(seen.who, { ...seen, path });
      await page.getByRole('heading', { level: 1, name: seen.heading }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
      expect(await excessWidth(page)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('U1: a call is resolved with the keyboard alone', async () => {
    const { id, number } = await desk.api(ismail, '/v1/tickets', { title: 'Klavye takılıyor' });
    await desk.settle();
    const { page, context } = await desk.enter(elif, { language: 'tr', path: `/tickets/${id}` });
    await page.getByRole('button', { name: 'Çöz', exact: true }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (text: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if ((await focused()) === text) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${text}`);
    };
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('İçeriğe geç');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await tabTo('Çöz');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: `${number}: Çöz` });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('Tuşlar temizlendi.');
    await tabTo('Çöz');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Kaydedildi: Çöz.').waitFor();
    expect(await dialog.count()).toBe(0);
    expect(await desk.api(elif, `/v1/tickets/${id}`)).toMatchObject({ status: 'resolved' });
    await context.close();
  });

  it('U1: the clocks’ steps and a work order’s thread unfold, a date is given, all with WCAG 2.2 AA', async () => {
    const { page, complaints, context } = await desk.enter(david, {
      language: 'en',
      path: `/tickets/${call.id}`,
    });
    await page.getByRole('button', { name: 'How were these times computed?' }).press('Enter');
    await page.getByText(/By the contract/).waitFor();
    await page.getByRole('button', { name: `Thread of ${call.number}/1` }).press('Enter');
    await page.getByRole('list', { name: `Thread of ${call.number}/1` }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Put on hold' }).press('Enter');
    await page.getByRole('textbox', { name: /^Until, date/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'More actions' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Classify' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('U1: language and mode are the reader’s, and this browser keeps them', async () => {
    const { page, context } = await desk.enter(ismail);
    const read = () => page.evaluate(() => [document.documentElement.lang, document.body.className]);
    expect((await read())[0]).toBe('tr');
    await page.getByRole('button', { name: 'Dil: English' }).click();
    await page.getByRole('heading', { name: 'My calls' }).waitFor();
    await page.getByRole('button', { name: 'Dark mode' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'My calls' }).waitFor();
    expect(await read()).toEqual(['en', expect.stringContaining('dark')]);
    await context.close();
  });

  it('U3: a customer’s manager reads the customer’s calls and changes none', async () => {
    const { page, complaints, context } = await desk.enter(manager);
    await page.getByRole('link', { name: call.number }).click();
    await page.getByRole('list', { name: 'Çağrının öyküsü' }).getByText('Çağrı açıldı').waitFor();
    expect(await page.getByRole('region', { name: 'İşlemler' }).count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('U6: a provider sees what was forwarded to it, and nothing else', async () => {
    const provider = 'burak.tekin@hizliag.example';
    const { id, number } = await desk.api(ismail, '/v1/tickets', { title: 'İnternet çok yavaş' });
    await desk.settle();
    await desk.api(elif, `/v1/tickets/${id}/forward`, { providerId: 'hizli-ag' });
    const { page, complaints, context } = await desk.enter(provider);
    await page.getByRole('heading', { name: 'İş emirleri' }).waitFor();
    await page.getByRole('link', { name: `${number}/1` }).waitFor();
    await page.getByRole('link', { name: 'Bize iletilenler' }).click();
    await page.getByRole('heading', { name: 'Bize iletilenler' }).waitFor();
    await page.getByRole('link', { name: number }).waitFor();
    expect(await page.getByRole('link', { name: call.number }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
