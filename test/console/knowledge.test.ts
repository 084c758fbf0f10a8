import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOf, published, written } from '../support/articles.ts';
import { ConsoleDesk } from '../support/console-desk.ts';
import { ismail, level0, level2 } from '../support/people.ts';
import { excessWidth, violations } from '../support/violations.ts';

const david = 'david.cohen@yardimmasasi.example';

let desk: ConsoleDesk;
beforeAll(async () => {
  desk = await ConsoleDesk.open();
});
afterAll(() => desk.close());

describe('the knowledge base, as the desk writes it', () => {
  it('R15: level 2 writes an article, sees it as it will be read, and publishes it', async () => {
    const { page, complaints, context } = await desk.enter(level2);
    await page.getByRole('link', { name: 'Bilgi tabanı' }).click();
    await page.getByRole('button', { name: 'Yeni makale' }).click();
    await page.getByRole('button', { name: 'Kaydet' }).click();
    await page.getByText('Bu alan gerekli.').waitFor();

    const turkish = page.getByRole('group', { name: 'Türkçe' });
    await turkish.getByRole('textbox', { name: 'Başlık' }).fill('Turnike kartı okumuyor');
    await turkish
      .getByRole('textbox', { name: 'Adımlar' })
      .fill('1. Kartı silin.\n2. **Yavaşça** okutun. <b>x</b>');
    const preview = page.getByRole('region', { name: 'Önizleme: Türkçe' });
    await preview.getByRole('listitem').getByText('Yavaşça').waitFor();
    await page.getByRole('button', { name: 'Kaydet' }).click();
    await turkish.getByText(/^HTML gösterilmez/).waitFor();

    await turkish.getByRole('textbox', { name: 'Adımlar' }).fill('1. Kartı silin.\n2. **Yavaşça** okutun.');
    await page.getByRole('button', { name: 'Kaydet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Turnike kartı okumuyor' }).waitFor();
    await page.getByRole('button', { name: 'İncelemeye gönder' }).click();
    await page.getByText('Belirtiler (Türkçe): Arayanların ne gördüğü yazılmalı.').waitFor();

    await page.getByRole('button', { name: 'Düzenle' }).click();
    await turkish.getByRole('textbox', { name: 'Belirtiler' }).fill('Turnike kırmızı yanıyor.');
    await page.getByRole('button', { name: 'Kaydet' }).click();
    await page.getByRole('button', { name: 'İncelemeye gönder' }).click();
    await page.getByText('Makale incelenmeyi bekliyor.').waitFor();
    await page.getByRole('button', { name: 'Yayımla' }).click();
    await page.getByText('Makale yayımlandı.').waitFor();

    await page.getByRole('button', { name: '2. sürümde değişenler' }).click();
    const second = page.getByRole('region', { name: '2. sürüm', exact: true });
    await second
      .getByRole('region', { name: 'Belirtiler (Türkçe)' })
      .getByText('Turnike kırmızı yanıyor.')
      .waitFor();
    expect(await second.locator('ins').textContent()).toBe('+Turnike kırmızı yanıyor.');
    expect(complaints.filter((text) => !text.includes('422') && !text.includes('400'))).toEqual([]);
    await context.close();
  });

  it('R15: a reviewer gives an article back with the reason, and its writer reads it', async () => {
    const { id } = await written(desk, articleOf('Tarayıcı sayfayı yamuk alıyor'));
    await desk.api(level2, `/v1/knowledge/${id}/submit`, null);
    const { page, complaints, context } = await desk.enter(level2, { path: `/knowledge/${id}` });
    await page.getByRole('button', { name: 'Geri gönder' }).click();
    const dialog = page.getByRole('dialog', { name: 'Geri gönder' });
    await dialog.getByRole('button', { name: 'Geri gönder' }).click();
    await dialog.getByText('Bu alan gerekli.').waitFor();
    await dialog.getByRole('textbox', { name: 'Neden' }).fill('Hangi tarayıcı?');
    await dialog.getByRole('button', { name: 'Geri gönder' }).click();
    await page.getByText('İnceleyen geri gönderdi: Hangi tarayıcı?').waitFor();
    expect(await desk.api(level2, `/v1/knowledge/${id}`)).toMatchObject({
      status: 'draft',
      returnedBecause: 'Hangi tarayıcı?',
    });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('U4: someone else was faster: theirs is shown, and nothing that was typed is lost', async () => {
    const content = articleOf('Kulaklıkta ses yok');
    const { id } = await written(desk, content);
    const { page, context } = await desk.enter(level2, { path: `/knowledge/${id}/edit` });
    const turkish = page.getByRole('group', { name: 'Türkçe' });
    await turkish.getByRole('textbox', { name: 'Neden' }).fill('Ses başka bir çıkışa gidiyor.');
    await desk.api(level2, `/v1/knowledge/${id}/retire`, null);
    await page.getByRole('button', { name: 'Kaydet' }).click();

    await page.getByText('Bu arada başka biri makaleyi değiştirdi.').waitFor();
    expect(await turkish.getByRole('textbox', { name: 'Neden' }).inputValue()).toBe(
      'Ses başka bir çıkışa gidiyor.',
    );
    await page.getByText('Yalnızca durumu değişti.').waitFor();
    await page.getByRole('button', { name: 'Benimkiyle devam et' }).click();
    await page.getByRole('button', { name: 'Kaydet' }).click();
    await page.getByText('Makale kaydedildi.').waitFor();
    const saved = await desk.api(level2, `/v1/knowledge/${id}`);
    expect(saved).toMatchObject({ version: 3, texts: { tr: { cause: 'Ses başka bir çıkışa gidiyor.' } } });
    await context.close();
  });

  it('U1: what was typed and not saved is there at the next visit', async () => {
    const { page, complaints, context } = await desk.enter(david, { language: 'en', path: '/knowledge/new' });
    await page
      .getByRole('group', { name: 'English' })
      .getByRole('textbox', { name: 'Title' })
      .fill('Badge is not read');
    await page.reload();
    await page.getByText(/^What you typed on .* was not saved\.$/).waitFor();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    expect(
      await page.getByRole('group', { name: 'English' }).getByRole('textbox', { name: 'Title' }).inputValue(),
    ).toBe('Badge is not read');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R13: level 0 reads what is known and writes none of it', async () => {
    const { id } = await written(desk, articleOf('Projeksiyon soluk'));
    const { page, complaints, context } = await desk.enter(level0, { path: `/knowledge/${id}` });
    await page.getByRole('heading', { level: 1, name: 'Projeksiyon soluk' }).waitFor();
    expect(await page.getByRole('region', { name: 'İşlemler' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Bilgi tabanı' }).click();
    await page.getByRole('link', { name: 'Projeksiyon soluk' }).waitFor();
    expect(await page.getByRole('button', { name: 'Yeni makale' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('an article, as its readers see it', () => {
  it('U2: a requester reads it in the language that there is, without how it stands and fared', async () => {
    const { id } = await published(
      desk,
      articleOf('x', {
        texts: {
          en: {
            title: 'The door phone is silent',
            symptoms: 'It does not ring.',
            steps: '1. Press **0** and see [the leaflet](https://example.com/leaflet).',
          },
        },
      }),
    );
    const { page, complaints, context } = await desk.enter(ismail, {
      screen: 'phone',
      path: `/knowledge/${id}?q=kap%C4%B1`,
    });
    await page.getByText('Bu makalenin Türkçesi henüz yok; İngilizcesi gösteriliyor.').waitFor();
    const link = page.getByRole('link', { name: 'the leaflet' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    for (const name of ['Sürümler', 'Makale hakkında', 'Ne kadar işe yaradı'])
      expect(await page.getByRole('heading', { name }).count()).toBe(0);
    expect(await excessWidth(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Çağrı açın' }).click();
    expect(await page.getByLabel('Konu').inputValue()).toBe('kapı');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('R12: what is not published for a requester is not there', async () => {
    const { id } = await published(desk, articleOf('Yalnızca Acme', { customerIds: ['acme'] }));
    const draft = await written(desk, articleOf('Daha taslak'));
    for (const hidden of [id, draft.id]) {
      const { page, context } = await desk.enter(ismail, { path: `/knowledge/${hidden}` });
      await page.getByRole('heading', { name: 'Böyle bir sayfa yok' }).waitFor();
      await context.close();
    }
  });

  it.each([
    { path: '/knowledge', language: 'tr', mode: 'dark', screen: 'phone' },
    { path: '/knowledge', language: 'en', mode: 'light', screen: 'desktop' },
    { path: '/knowledge/new', language: 'en', mode: 'dark', screen: 'phone' },
    { path: 'article', language: 'en', mode: 'dark', screen: 'desktop' },
    { path: 'article/edit', language: 'tr', mode: 'light', screen: 'desktop' },
  ] as const)(
    'U1: $path, $mode, on a $screen: WCAG 2.2 AA, nothing wider than the screen',
    async ({ path, ...seen }) => {
      const { id } = await published(desk, articleOf('Barkod okuyucu çift okuyor'));
      const { page, complaints, context } = await desk.enter(david, {
        ...seen,
        path: path.replace('article', `/knowledge/${id}`),
      });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      if (path === 'article') {
        await page.getByRole('button', { name: 'What changed in version 2' }).press('Enter');
        await page.getByText('Only the state changed.').waitFor();
      }
      expect(await violations(page)).toEqual([]);
      expect(await excessWidth(page)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
