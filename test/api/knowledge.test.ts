import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { knowledgeEndpoints } from '../../functions/api/contract/knowledge-endpoints.ts';
import { problemOf } from '../support/api.ts';
import { allArticles, articleBody, knowledgePath, librarian } from '../support/knowledge.ts';
import * as people from '../support/people.ts';
import { useDesk } from '../support/use-desk.ts';

const { as } = useDesk();
const emre = () => librarian(as(people.level1));
const elif = () => librarian(as(people.level2));

const pathOf = ({ id }: { id: string }, rest = '') => `${knowledgePath}/${id}${rest}`;
const published = async (body: object = articleBody()) => {
  const article = await emre().create(body);
  await emre().submit(article);
  return elif().publish(article);
};
const idsFor = async (email: string, query: Record<string, string> = {}) =>
  (await allArticles(as(email), { limit: '100', ...query })).map(({ id }) => id);
const codeOf = async (email: string, what: Parameters<ReturnType<typeof as>['send']>[0]) => {
  const answer = await as(email).send(what);
  return answer.status < 300 ? answer.status : problemOf(answer).code;
};

describe('an article', () => {
  it('R15: is written by level 1, returned, mended, published by level 2 and retired', async () => {
    const draft = await emre().create();
    expect(draft).toMatchObject({ status: 'draft', version: 1, createdBy: 'emre-sahin' });
    expect(draft.actions).toEqual(['save', 'submit']);
    expect((await emre().submit(draft)).status).toBe('review');
    const returned = await elif().giveBack(draft, 'Adımlar eksik');
    expect(returned).toMatchObject({ status: 'draft', returnedBecause: 'Adımlar eksik' });
    await emre().save(returned, articleBody());
    await emre().submit(draft);
    const article = await elif().publish(draft);
    expect(article).toMatchObject({
      status: 'published',
      version: 6,
      publishedVersion: 6,
      publishedBy: 'elif-ozturk',
    });
    expect(await elif().get(article)).toEqual(article);
    const retired = await elif().retire(article);
    expect([retired.status, retired.publishedVersion, retired.actions]).toEqual([
      'retired',
      undefined,
      ['save'],
    ]);
  });

  it('R14: is served as it was published while its next version is written', async () => {
    const article = await published();
    const next = articleBody({ audience: 'agents' });
    expect((await emre().save(article, next)).status).toBe('draft');
    expect((await as(people.ayse).send({ path: pathOf(article) })).body).toMatchObject({
      version: article.version,
      texts: article.texts,
    });
    expect(await emre().get(article)).toMatchObject({ version: 4, publishedVersion: 3, audience: 'agents' });
    const old = await as(people.level1).send({ path: pathOf(article, '?version=3') });
    expect(old.body).toMatchObject({ version: 3, texts: article.texts, actions: [] });
    expect(await codeOf(people.level1, { path: pathOf(article, '?version=9') })).toBe('unknown-article');
    await emre().submit(article);
    await elif().publish(article);
    expect(await codeOf(people.ayse, { path: pathOf(article) })).toBe('unknown-article');
  });

  it('R15: shows its versions and what differs between them', async () => {
    const body = articleBody();
    const article = await emre().create(body);
    await emre().save(article, { ...body, serviceIds: ['printing', 'email'] });
    const { body: versions } = await as(people.level0).send({ path: pathOf(article, '/versions') });
    expect(versions).toMatchObject({ items: [{ version: 1, updatedBy: 'emre-sahin' }, { version: 2 }] });
    const { body: difference } = await as(people.level0).send({ path: pathOf(article, '/diff') });
    expect(difference).toEqual({
      from: 1,
      to: 2,
      fields: [
        {
          field: 'serviceIds',
          runs: [
            { kind: 'same', text: 'printing' },
            { kind: 'added', text: 'email' },
          ],
        },
      ],
    });
    const unknown = await as(people.level0).refusal({ path: pathOf(article, '/diff?from=7&to=2') });
    expect(unknown.errors).toMatchObject([{ field: 'from', code: 'unknown' }]);
  });

  it('U4: is written over the version that was read only', async () => {
    const article = await emre().create();
    const put = (headers: Record<string, string>, query = '') =>
      as(people.level1).send({ method: 'PUT', path: pathOf(article, query), body: articleBody(), headers });
    expect(problemOf(await put({}))).toMatchObject({ status: 428, code: 'precondition-required' });
    expect(problemOf(await put({ 'if-match': '"7"' })).code).toBe('precondition-failed');
    const tried = await put({ 'if-match': '"1"' }, '?dryRun=true');
    expect([tried.status, tried.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await emre().get(article)).version).toBe(1);
    const two = await Promise.all([put({ 'if-match': '"1"' }), put({ 'if-match': '"1"' })]);
    expect(two.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([409, 412])]);
    const submit = { method: 'POST', path: pathOf(article, '/submit'), headers: { 'if-match': '"1"' } };
    expect(await codeOf(people.level1, submit)).toBe('precondition-failed');
  });

  it('R15: that stands elsewhere says so, and what can be done', async () => {
    const article = await emre().create();
    const problem = await as(people.level2).refusal({ method: 'POST', path: pathOf(article, '/publish') });
    expect(problem).toMatchObject({ status: 409, code: 'article-state' });
    expect(problem.title).toContain('save, submit, retire');
    expect(await codeOf(people.level1, { method: 'POST', path: pathOf({ id: 'none' }, '/submit') })).toBe(
      'unknown-article',
    );
  });
});

describe('a new article', () => {
  it('U4: with the same Idempotency-Key is the same article, whoever else uses the key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = articleBody();
    const create = (email: string, sent: object) =>
      as(email).send({ path: knowledgePath, body: sent, headers });
    const answers = await Promise.all([1, 2, 3].map(() => create(people.level1, body)));
    const ids = answers.map((answer) => (answer.body as { id: string }).id);
    expect([answers.map(({ status }) => status), new Set(ids).size]).toEqual([[201, 201, 201], 1]);
    expect(problemOf(await create(people.level1, articleBody()))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
    expect((await create(people.level2, body)).body).not.toMatchObject({ id: ids[0] });
    await emre().submit({ id: ids[0]! });
    expect((await create(people.level1, body)).body).toMatchObject({ id: ids[0], status: 'review' });
  });

  it('U4: is only checked in a dry run', async () => {
    const before = await idsFor(people.level1);
    const answer = await as(people.level1).send({
      path: `${knowledgePath}?dryRun=true`,
      body: articleBody(),
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    expect(await idsFor(people.level1)).toEqual(before);
  });

  const text = { title: 'x', symptoms: 'x', steps: 'x' };
  it.each([
    ['serviceIds.0', 'unknown', { serviceIds: ['nothing'] }],
    ['customerIds.0', 'unknown', { customerIds: ['nobody'] }],
    ['ownerId', 'not-of-desk', { ownerId: 'ayse-yilmaz' }],
    ['phrases.1', 'duplicate', { phrases: ['Şifre', 'sifre'] }],
    ['texts.tr.steps', 'raw-html', { texts: { tr: { ...text, steps: '<script>alert(1)</script>' } } }],
    ['texts.en.steps', 'unsafe-link', { texts: { en: { ...text, steps: '[x](javascript:alert(1))' } } }],
    ['texts.tr.steps', 'too-intricate', { texts: { tr: { ...text, steps: '*a'.repeat(9_000) } } }],
    ['texts.tr', 'custom', { texts: {} }],
    ['texts.tr.title', 'too_small', { texts: { tr: { ...text, title: ' ' } } }],
    ['status', 'unrecognized_keys', { status: 'published' }],
  ])('R14: is refused with the field named: %s, %s', async (field, code, over) => {
    const problem = await as(people.level1).refusal({ path: knowledgePath, body: articleBody(over) });
    expect(problem).toMatchObject({
      status: 400,
      errors: [{ field, code, message: expect.stringMatching(/./) }],
    });
  });

  it('R14: without steps or symptoms is kept, but not handed in', async () => {
    const article = await emre().create(
      articleBody({ texts: { tr: { title: 'Yarım' }, en: { title: 'Half' } } }),
    );
    const problem = await as(people.level1).refusal({ method: 'POST', path: pathOf(article, '/submit') });
    expect(problem.errors?.map(({ field }) => field)).toEqual([
      'texts.tr.symptoms',
      'texts.tr.steps',
      'texts.en.symptoms',
      'texts.en.steps',
    ]);
    expect((await emre().get(article)).status).toBe('draft');
  });
});

describe('who reads an article', () => {
  const desks = [people.level0, people.level1, people.level2, people.administrator, people.deskManager];
  const ofAcme = [people.ayse, people.acmeManager, people.acmeMachine];
  const ofOthers = [people.ismail, people.marmaraManager];
  /** Level 0, and another company altogether. */
  const nobodies = [people.fatma, people.egeManager, people.providerPerson];
  const everybody = [...desks, ...ofAcme, ...ofOthers, ...nobodies];

  let articles: Record<'everybodys' | 'acmes' | 'agents' | 'draft' | 'retired', { id: string }>;
  beforeAll(async () => {
    articles = {
      everybodys: await published(),
      acmes: await published(articleBody({ customerIds: ['acme'] })),
      agents: await published(articleBody({ audience: 'agents' })),
      draft: await emre().create(),
      retired: await published(),
    };
    await elif().retire(articles.retired);
  });
  const readers = {
    everybodys: [...desks, ...ofAcme, ...ofOthers],
    acmes: [...desks, ...ofAcme],
    agents: desks,
    draft: desks,
    retired: desks,
  };

  it.each(Object.keys(readers) as (keyof typeof readers)[])(
    'R12, R13, U6: of “%s” does in the list as by its address, and none else learns of it',
    async (kind) => {
      const { id } = articles[kind];
      for (const email of everybody) {
        const isReader = readers[kind].includes(email);
        expect([email, (await idsFor(email)).includes(id)]).toEqual([email, isReader]);
        expect([email, await codeOf(email, { path: pathOf({ id }) })]).toEqual([
          email,
          isReader ? 200 : 'unknown-article',
        ]);
        for (const part of ['/versions', '/diff']) {
          const expected = desks.includes(email) ? 200 : isReader ? 'forbidden' : 'unknown-article';
          const first = kind === 'draft' && part === '/diff' ? '/diff?from=1&to=1' : part;
          expect([email, await codeOf(email, { path: pathOf({ id }, first) })]).toEqual([email, expected]);
        }
      }
    },
  );

  it('R12: of a customer is shown nothing of the desk or of other customers', async () => {
    const { body } = await as(people.ayse).send({ path: pathOf(articles.acmes) });
    expect(Object.keys(body as object).sort()).toEqual(
      ['id', 'kind', 'publishedAt', 'serviceIds', 'status', 'texts', 'version'].sort(),
    );
    const row = (await allArticles(as(people.ayse))).find(({ id }) => id === articles.acmes.id)!;
    expect(Object.keys(row).sort()).toEqual(
      ['id', 'kind', 'locale', 'serviceIds', 'status', 'title', 'version'].sort(),
    );
  });

  it('U6: is not who changes it: each by role, and who may not changes nothing', async () => {
    const before = await elif().get(articles.everybodys);
    const routes = [
      {
        action: 'save',
        what: { method: 'PUT', path: '', body: articleBody(), headers: { 'if-match': '"9999"' } },
      },
      { action: 'submit', what: { method: 'POST', path: '/submit', headers: { 'if-match': '"9999"' } } },
      {
        action: 'return',
        what: { path: '/return', body: { reason: 'x' }, headers: { 'if-match': '"9999"' } },
      },
      { action: 'publish', what: { method: 'POST', path: '/publish', headers: { 'if-match': '"9999"' } } },
      { action: 'retire', what: { method: 'POST', path: '/retire', headers: { 'if-match': '"9999"' } } },
    ];
    const reviewers = [people.level2, people.administrator];
    for (const { action, what } of routes)
      for (const email of everybody) {
        const may = reviewers.includes(email) || (email === people.level1 && /save|submit/.test(action));
        const refused = readers.everybodys.includes(email) ? 'forbidden' : 'unknown-article';
        const answer = await codeOf(email, { ...what, path: pathOf(articles.everybodys, what.path) });
        expect([action, email, answer]).toEqual([action, email, may ? 'precondition-failed' : refused]);
      }
    expect(await elif().get(articles.everybodys)).toEqual(before);
  });

  it('U6: is not who writes one', async () => {
    const writers = [people.level1, people.level2, people.administrator];
    for (const email of everybody) {
      const answer = await codeOf(email, { path: `${knowledgePath}?dryRun=true`, body: articleBody() });
      expect([email, answer]).toEqual([email, writers.includes(email) ? 200 : 'forbidden']);
    }
  });

  it('R12: cannot ask by a customer that is none of theirs', async () => {
    const ask = (email: string, customerId: string) =>
      codeOf(email, { path: `${knowledgePath}?customerId=${customerId}` });
    expect(await ask(people.ayse, 'ege')).toBe('validation-failed');
    expect(await ask(people.ayse, 'nobody')).toBe('validation-failed');
    expect(await ask(people.providerPerson, 'marmara')).not.toBe(500);
    expect(await ask(people.level0, 'ege')).toBe(200);
  });
});

describe('the search', () => {
  const search = async (email: string, q: string, rest = '') => {
    const query = `q=${encodeURIComponent(q)}${rest}`;
    const { body } = await as(email).send({ path: `${knowledgePath}/search?${query}` });
    return knowledgeEndpoints.search.response.parse(body).items;
  };
  const word = 'Kızılötesi';
  const texts = {
    tr: {
      title: `${word} alıcı yanıyor`,
      symptoms: 'Alıcının ışığı sönmüyor.',
      steps: 'Alıcıyı çıkarıp takın.',
    },
  };

  it('R13, R14: finds what is published for whom it is for, by any spelling, and shows where', async () => {
    const [open, acmes, agents] = [
      await published(articleBody({ texts, phrases: [] })),
      await published(articleBody({ texts, phrases: [], customerIds: ['acme'] })),
      await published(articleBody({ texts, phrases: [], audience: 'agents' })),
    ];
    const draft = await emre().create(articleBody({ texts }));
    const idsOf = async (email: string) =>
      (await search(email, 'kizilotesi alici')).map(({ id }) => id).toSorted();
    const all = [open.id, acmes.id, agents.id].toSorted();
    for (const email of [people.level0, people.level2, people.deskManager])
      expect([email, await idsOf(email)]).toEqual([email, all]);
    for (const email of [people.ayse, people.acmeManager, people.acmeMachine])
      expect([email, await idsOf(email)]).toEqual([email, [open.id, acmes.id].toSorted()]);
    expect(await idsOf(people.ismail)).toEqual([open.id]);
    for (const email of [people.fatma, people.egeManager, people.providerPerson])
      expect([email, await idsOf(email)]).toEqual([email, []]);
    const [hit] = await search(people.ismail, 'kizilotesi');
    expect(Object.keys(hit!).sort()).toEqual(['highlights', 'id', 'kind', 'locale', 'serviceIds', 'title']);
    expect(hit?.title).toBe(texts.tr.title);
    expect(hit?.highlights.title).toContainEqual({ text: word, hit: true });
    for (const { id } of [open, acmes, agents]) await elif().retire({ id });
    expect((await idsOf(people.level1)).filter((id) => all.includes(id))).toEqual([]);
    expect((await emre().get(draft)).status).toBe('draft');
  });

  it('R14: is thinned by service, and names a query that is none', async () => {
    const article = await published(articleBody({ texts, phrases: [] }));
    const ids = async (rest: string) => (await search(people.level1, word, rest)).map(({ id }) => id);
    expect([await ids('&serviceId=printing'), await ids('&serviceId=erp')]).toEqual([[article.id], []]);
    for (const query of ['', '?q=', '?q=%20', `?q=${'x'.repeat(201)}`, '?q=x&limit=51']) {
      const problem = await as(people.level1).refusal({ path: `${knowledgePath}/search${query}` });
      expect(problem.code).toBe('validation-failed');
    }
  });
});

describe('the list of articles', () => {
  it('U4: is by title as Turkish sorts, over pages, and a cursor is of its list only', async () => {
    const mark = randomUUID();
    for (const letter of ['z', 'ı', 'ç', 'i', 'C', 'a']) {
      const texts = { tr: { title: `~${letter} ${mark}` } };
      await emre().create(articleBody({ texts, serviceIds: ['email'] }));
    }
    const query = { serviceId: 'email', status: 'draft' };
    const listed = await allArticles(as(people.level1), { ...query, limit: '2' });
    const own = listed.map(({ title }) => title).filter((title) => title.endsWith(mark));
    expect(own.map((title) => title[1])).toEqual(['a', 'C', 'ç', 'ı', 'i', 'z']);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    const first = await as(people.level1).send({ path: `${knowledgePath}?serviceId=email&limit=1` });
    const { next = '' } = first.body as { next?: string };
    for (const wrong of [
      `limit=1&cursor=${next}`,
      'cursor=nonsense',
      `serviceId=email&status=draft&cursor=${next}`,
    ])
      expect((await as(people.level1).refusal({ path: `${knowledgePath}?${wrong}` })).errors).toMatchObject([
        { field: 'cursor' },
      ]);
  });

  it('U1: is in the reader’s language, thinned by status, service, customer and audience', async () => {
    const texts = {
      tr: { title: 'Çizici', symptoms: 'x', steps: 'x' },
      en: { title: 'Plotter', symptoms: 'x', steps: 'x' },
    };
    const article = await published(articleBody({ texts, customerIds: ['marmara'], audience: 'agents' }));
    const titled = async (language: string) => {
      const headers = { 'accept-language': language };
      const path = `${knowledgePath}?limit=100&audience=agents&customerId=marmara`;
      const { body } = await as(people.level1).send({ path, headers });
      const rows = (body as { items: { id: string; title: string; locale: string }[] }).items;
      const row = rows.find(({ id }) => id === article.id);
      return [row?.title, row?.locale];
    };
    expect([await titled('tr'), await titled('en')]).toEqual([
      ['Çizici', 'tr'],
      ['Plotter', 'en'],
    ]);
    for (const [query, isThere] of [
      [{ status: 'published' }, true],
      [{ status: 'draft' }, false],
      [{ serviceId: 'printing' }, true],
      [{ serviceId: 'vpn' }, false],
      [{ customerId: 'acme' }, false],
      [{ audience: 'requester' }, false],
    ] as [Record<string, string>, boolean][])
      expect([query, (await idsFor(people.level1, query)).includes(article.id)]).toEqual([query, isThere]);
    await emre().save(article, articleBody({ texts, audience: 'agents' }));
    expect(await idsFor(people.level1, { status: 'published' })).toContain(article.id);
    expect(await idsFor(people.level1, { status: 'draft' })).toContain(article.id);
  });
});
