import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, articleOf, indexOf, used } from './index-testing.ts';
import { usualConfidence } from '../contract/contract.ts';
import { createKnowledgeIndex, type KnowledgeIndex } from './knowledge-index.ts';
import type { Reader } from './reader.ts';

const searched = (index: KnowledgeIndex, text: string, more: { reader?: Reader; serviceId?: string } = {}) =>
  index.search({ text, reader: acme, locale: 'tr', limit: 10, ...more }).map(({ article }) => article.id);
const matched = (index: KnowledgeIndex, text: string, more: { reader?: Reader; serviceId?: string } = {}) =>
  index.match({ text, reader: acme, limit: 10, ...more });
const offered = (index: KnowledgeIndex, text: string, more: { reader?: Reader; serviceId?: string } = {}) =>
  matched(index, text, more)
    .filter(({ confidence }) => confidence >= usualConfidence.offer)
    .map(({ article }) => article.id);

const password = articleOf('password', {
  title: 'Şifre sıfırlama',
  symptoms: '- Şifremi unuttum\n- Parolamı hatırlamıyorum',
  steps: '1. Bağlantıyı seçin.\n2. Yeni şifreyi yazın.',
  phrases: ['şifre unut', 'parola hatırla'],
  serviceIds: ['identity'],
});
const queue = articleOf('queue', {
  title: 'Çıktılar kuyrukta bekliyor',
  symptoms: 'Yazıcı çıktı vermiyor',
  steps: '1. Kuyruğu boşaltın.',
  phrases: ['yazıcı kuyruk', 'çıktı alamıyor'],
  serviceIds: ['printing'],
});
const phone = articleOf('phone', {
  texts: {
    tr: { title: 'Telefonda e-posta', symptoms: 'E-posta eşitlenmiyor', steps: '1. Hesabı silin.' },
    en: { title: 'Mail on the phone', symptoms: 'Mail does not sync', steps: '1. Remove the account.' },
  },
});
const english = articleOf('english', {
  texts: { en: { title: 'Phone has no signal', symptoms: '', steps: '1. Restart it.' } },
});

describe('search', () => {
  const index = indexOf(password, queue, phone, english);

  it.each([
    'sifre',
    'ŞİFRE',
    'şifreler',
    'sifrem',
    'Şifremi',
    'SIFRELERIMIZI',
    'şif',
    'sıfre',
    'şirfe',
    'şfre',
  ])('R14, U2: “%s” finds the article of the password', (text) =>
    expect(searched(index, text)[0]).toBe('password'),
  );

  it.each([
    ['yazıcı kuyruğu', ['queue']],
    ['boşalt', ['queue']],
    ['phones', ['phone', 'english']],
    ['klima', []],
    ['😢', []],
    ['', []],
  ])('R14, U2: “%s” finds %j', (text, ids) => {
    expect(searched(index, text)).toEqual(ids);
  });

  it('R14: a word counts most in the title, then in what callers write, then in symptoms, then in steps', () => {
    const inFields = indexOf(
      articleOf('in-steps', { title: 'a', steps: 'toner' }),
      articleOf('in-symptoms', { title: 'a', symptoms: 'toner' }),
      articleOf('in-phrases', { title: 'a', phrases: ['toner'] }),
      articleOf('in-title', { title: 'toner' }),
    );
    expect(searched(inFields, 'toner')).toEqual(['in-title', 'in-phrases', 'in-symptoms', 'in-steps']);
  });

  it('R5, R14: equals go by how often they worked, then by id', () => {
    const alike = (id: string) => articleOf(id, { title: 'Toner bitti' });
    const equals = indexOf(
      { article: alike('d'), statistics: used(0, 0) },
      { article: alike('b'), statistics: used(1, 9) },
      { article: alike('a'), statistics: used(0, 0) },
      { article: alike('c'), statistics: used(9, 1) },
    );
    expect(searched(equals, 'toner')).toEqual(['c', 'a', 'd', 'b']);
    expect(matched(equals, 'toner bitti').map(({ article }) => article.id)).toEqual(['c', 'a', 'd', 'b']);
  });

  it('R14, U2: an article is shown in the reader’s language, whichever language found it', () => {
    const [hit] = index.search({ text: 'mail', reader: acme, locale: 'tr', limit: 1 });
    expect(hit).toMatchObject({ locale: 'tr', article: { id: 'phone' } });
    expect(hit?.highlights.title).toEqual([{ text: 'Telefonda e-posta', hit: false }]);
    expect(index.search({ text: 'signal', reader: acme, locale: 'tr', limit: 1 })[0]?.locale).toBe('en');
  });

  it('R14, U2: what was found is marked in its own writing', () => {
    const index = indexOf(
      articleOf('a', { title: "İSTANBUL'da ŞİFRELER", symptoms: 'Önce bekler, sonra “şifre” der' }),
    );
    const [hit] = index.search({ text: 'sifre istanbul', reader: acme, locale: 'tr', limit: 1 });
    expect(hit?.highlights).toEqual({
      title: [
        { text: 'İSTANBUL', hit: true },
        { text: "'da ", hit: false },
        { text: 'ŞİFRELER', hit: true },
      ],
      excerpt: [
        { text: 'Önce bekler, sonra “', hit: false },
        { text: 'şifre', hit: true },
        { text: '” der', hit: false },
      ],
    });
  });

  it('R14: a service leaves its own articles and those of none', () => {
    const index = indexOf(
      articleOf('printing', { title: 'toner', serviceIds: ['printing'] }),
      articleOf('erp', { title: 'toner', serviceIds: ['erp'] }),
      articleOf('any', { title: 'toner' }),
    );
    expect(searched(index, 'toner', { serviceId: 'printing' })).toEqual(['any', 'printing']);
  });
});

describe('matching', () => {
  const index = indexOf(password, queue, phone);

  it.each([
    ['ŞİFREMİ UNUTTUM', ['password']],
    ['sifremi bir turlu hatirlamiyorum, unuttum sanirim', ['password']],
    ['şifermi unuttum', ['password']],
    ['Yazıcıdan çıktı alamıyorum', ['queue']],
    ['yazcı kuyruğunda takıldı', ['queue']],
    ['şifremi unuttum, yazıcıdan da çıktı alamıyorum', ['password', 'queue']],
    ['Şifremi unuttum demiştim, düzeldi', []],
    ['şifre politikası nedir', []],
    ['Yazıcı almak istiyoruz', []],
    ['', []],
  ])('R14: for “%s” %j are sure enough', (text, ids) => {
    expect(offered(index, text).toSorted()).toEqual(ids);
  });

  it('R14: names the words of the call that speak for it, as they were written', () => {
    expect(matched(index, 'Acele: ŞİFREMİ, galiba, unuttum!')[0]?.words).toEqual(['ŞİFREMİ', 'unuttum']);
  });

  it('R15: an article with nothing but the words of a solved call is sure when the same call comes again', () => {
    const call = 'Vardiya ekranında lazer okuyucu donuyor. Kabloyu değiştirdik, yine aynı.';
    const index = indexOf(password, articleOf('draft', { title: 'Lazer okuyucu donuyor', symptoms: call }));
    expect(offered(index, call)).toEqual(['draft']);
    expect(offered(index, 'lazer okuyucu yine donuyor')).toEqual(['draft']);
    expect(offered(index, 'Vardiya listesi yanlış')).toEqual([]);
  });

  it('R14: the call’s service makes its own articles surer and others less sure', () => {
    const sureness = (more: { serviceId?: string }) =>
      matched(index, 'şifremi unuttum', more)[0]?.confidence ?? 0;
    expect(sureness({ serviceId: 'identity' })).toBeGreaterThan(sureness({}));
    expect(sureness({ serviceId: 'printing' })).toBeLessThan(sureness({}));
  });

  it('R14: what another article explains as well and better is less sure', () => {
    const bare = articleOf('bare', { title: 'Bağlantı', phrases: ['bağlanam'] });
    const whole = articleOf('whole', { title: 'VPN', phrases: ['vpn bağlanam'] });
    const sureness = (index: KnowledgeIndex) =>
      matched(index, 'vpn bağlanamıyorum').find(({ article }) => article.id === 'bare')?.confidence;
    expect(sureness(indexOf(bare, whole))).toBeLessThan(sureness(indexOf(bare, queue)) ?? 0);
  });
});

describe('who may read', () => {
  const index = indexOf(
    articleOf('all', { title: 'toner bitti' }),
    articleOf('acme-only', { title: 'toner bitti', customerIds: ['acme'] }),
    articleOf('marmara-only', { title: 'toner bitti', customerIds: ['marmara'] }),
    articleOf('agents-only', { title: 'toner bitti', audience: 'agents' }),
  );
  it.each([
    [acme, ['acme-only', 'all']],
    [{ kind: 'customers', customerIds: ['marmara'] }, ['all', 'marmara-only']],
    [{ kind: 'customers', customerIds: [] }, []],
    [{ kind: 'desk' }, ['acme-only', 'agents-only', 'all', 'marmara-only']],
  ] as const)('R12, R14: %j finds and is offered %j', (reader, ids) => {
    expect(searched(index, 'toner', { reader })).toEqual(ids);
    expect(matched(index, 'toner bitti', { reader }).map(({ article }) => article.id)).toEqual(ids);
  });
});

describe('what it holds', () => {
  it('R14: a new version takes the place of the old one, and what is removed is gone', () => {
    const index = indexOf(articleOf('a', { title: 'toner bitti' }), queue);
    index.put({ article: articleOf('a', { version: 2, title: 'kartuş doldu' }), statistics: used(1, 0) });
    expect(index.size()).toBe(2);
    expect(searched(index, 'toner')).toEqual([]);
    expect(offered(index, 'toner bitti')).toEqual([]);
    expect(searched(index, 'kartuş')).toEqual(['a']);
    index.remove('a');
    index.remove('never-there');
    expect(index.size()).toBe(1);
    expect(searched(index, 'kartuş')).toEqual([]);
    expect(matched(index, 'kartuş doldu')).toEqual([]);
  });

  it('R5: the same version with other statistics keeps its texts', () => {
    const index = indexOf(queue);
    index.put({ article: queue, statistics: used(3, 1) });
    expect(index.search({ text: 'kuyruk', reader: acme, locale: 'tr', limit: 1 })[0]?.statistics).toEqual(
      used(3, 1),
    );
  });

  const words = fc.constantFrom(
    'toner',
    'bitti',
    'şifre',
    'unuttum',
    'yazıcı',
    'bağlanamıyorum',
    've',
    'xyz',
    '9',
  );
  const anyText = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
  const anyPhrase = anyText.filter(({ length }) => length > 1);
  const anyArticles = fc.uniqueArray(
    fc.record({ id: fc.nat(9), title: anyText, phrase: anyPhrase, version: fc.nat(3) }),
    {
      selector: ({ id }) => id,
      maxLength: 8,
    },
  );

  it('R14: its answers depend on what it holds, not on the order or the history in which that came', () => {
    fc.assert(
      fc.property(anyArticles, anyText, fc.nat(9), (parts, text, goneId) => {
        const articles = parts.map(({ id, title, phrase, version }) =>
          articleOf(`a${String(id)}`, { title, phrases: [phrase], version: version + 2 }),
        );
        const straight = indexOf(...articles);
        const roundabout = indexOf(...articles.map(({ id }) => articleOf(id, { title: 'eski toner' })));
        roundabout.put({ article: articleOf('gone', { title: text }), statistics: used(0, 0) });
        for (const article of articles.toReversed()) roundabout.put({ article, statistics: used(0, 0) });
        roundabout.remove('gone');
        expect(searched(roundabout, text)).toEqual(searched(straight, text));
        expect(matched(roundabout, text)).toEqual(matched(straight, text));
        roundabout.remove(`a${String(goneId)}`);
        expect(searched(roundabout, text)).not.toContain(`a${String(goneId)}`);
      }),
    );
  });

  it('R14: confidences are from 0 to 1, and any text has an answer', () => {
    const index = indexOf(password, queue, phone);
    const any = fc.oneof(
      anyText,
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constant('şifre '.repeat(50_000)),
    );
    fc.assert(
      fc.property(any, (text) => {
        for (const { confidence } of matched(index, text)) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        for (const { highlights, article } of index.search({ text, reader: acme, locale: 'tr', limit: 9 }))
          expect(highlights.title.map((part) => part.text).join('')).toBe(article.texts.tr?.title);
      }),
      { numRuns: 200 },
    );
  });

  it('R14: nothing is found in an empty index', () => {
    expect(searched(createKnowledgeIndex(), 'toner')).toEqual([]);
    expect(matched(createKnowledgeIndex(), 'toner')).toEqual([]);
  });
});
