import { describe, expect, it } from 'vitest';
import { questionSetEndpoints } from '../../functions/api/contract/question-set-endpoints.ts';
import { problemOf } from '../support/api.ts';
import * as people from '../support/people.ts';
import { useDesk } from '../support/use-desk.ts';

const { as } = useDesk();
const level2 = () => as(people.level2);
const both = (text: string) => ({ tr: text, en: text });

const set = {
  title: both('Klavye'),
  serviceIds: ['workstation'],
  audience: 'requester',
  start: 'what',
  active: true,
  questions: [
    {
      id: 'what',
      text: both('Ne oldu?'),
      answer: {
        kind: 'choice',
        choices: [
          { id: 'wet', label: both('Islandı'), then: { question: 'asset' } },
          { id: 'key', label: both('Tuş çıktı'), then: { outcome: { groupId: 'field-support', impact: 2 } } },
        ],
      },
    },
    {
      id: 'asset',
      text: both('Demirbaş numarası?'),
      answer: {
        kind: 'value',
        value: 'text',
        pattern: '[0-9]{4}',
        then: { outcome: { articleId: 'password-reset', groupId: 'field-support' } },
      },
    },
  ],
};
const choice = (then: object, rest: object = {}) => ({
  ...set,
  questions: [
    {
      id: 'what',
      text: both('?'),
      answer: {
        kind: 'choice',
        choices: [
          { id: 'a', label: both('A'), then },
          { id: 'b', label: both('B'), then: { outcome: { impact: 3 } } },
        ],
      },
    },
  ],
  ...rest,
});
const value = (answer: object) => ({
  ...set,
  questions: [
    {
      id: 'what',
      text: both('?'),
      answer: { kind: 'value', value: 'text', then: { outcome: { impact: 3 } }, ...answer },
    },
  ],
});

const put = (id: string, body: object, { version, email = people.level2 }: Options = {}) =>
  as(email).send({
    method: 'PUT',
    path: `/v1/question-sets/${id}`,
    body,
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
  });
type Options = { version?: number; email?: string };
const remove = (id: string, version: number) =>
  level2().send({
    method: 'DELETE',
    path: `/v1/question-sets/${id}`,
    headers: { 'if-match': `"${version}"` },
  });
const listedFor = async (email: string, query = '') => {
  const answer = await as(email).send({ path: `/v1/question-sets${query}` });
  return questionSetEndpoints.list.response.parse(answer.body).items;
};
const idsFor = async (email: string, query = '') => (await listedFor(email, query)).map(({ id }) => id);
const walk = (email: string, id: string, answers: object[]) =>
  as(email).send({ path: `/v1/question-sets/${id}/walk`, body: { answers } });

describe('question sets', () => {
  it('R14: are written, read and written over by version, and say who changed them', async () => {
    const first = await put('klavye', set);
    expect(first.headers.get('etag')).toBe('"1"');
    expect(first.body).toMatchObject({ ...set, id: 'klavye', version: 1, changedBy: 'elif-ozturk' });
    expect(problemOf(await put('klavye', set))).toMatchObject({ status: 428 });
    expect(problemOf(await put('klavye', set, { version: 2 }))).toMatchObject({ status: 412 });
    expect(problemOf(await put('yeni', set, { version: 1 }))).toMatchObject({ status: 412 });
    const tried = await put('klavye?dryRun=true', { ...set, active: false }, { version: 1 });
    expect(tried.body).toMatchObject({ version: 2, active: false });
    const second = await put('klavye', { ...set, title: both('Tuşlar') }, { version: 1 });
    expect(second.body).toMatchObject({ version: 2, title: both('Tuşlar') });
    const read = await as(people.level0).send({ path: '/v1/question-sets/klavye' });
    expect(read.headers.get('etag')).toBe('"2"');
    expect(read.body).toEqual(second.body);
    expect(problemOf(await remove('klavye', 1))).toMatchObject({ status: 412 });
    expect((await remove('klavye', 2)).body).toMatchObject({ id: 'klavye' });
    expect(problemOf(await remove('klavye', 2))).toMatchObject({ code: 'unknown-question-set' });
  });

  it('R14: of two who write at once one is told', async () => {
    await put('yaris', set);
    const answers = await Promise.all([
      put('yaris', { ...set, title: both('A') }, { version: 1 }),
      put('yaris', { ...set, title: both('B') }, { version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([409, 412])]);
  });

  it('R15: are changed by level 2 and administrators only', async () => {
    expect((await put('yonetici', set, { email: people.administrator })).status).toBe(200);
    const others = [people.level0, people.level1, people.deskManager, people.acmeManager, people.ayse];
    for (const email of [...others, people.providerPerson, people.acmeMachine]) {
      expect(problemOf(await put('vpn', set, { email, version: 1 }))).toMatchObject({ code: 'forbidden' });
      const removing = { method: 'DELETE', path: '/v1/question-sets/vpn', headers: { 'if-match': '"1"' } };
      expect(await as(email).refusal(removing)).toMatchObject({ code: 'forbidden' });
    }
  });

  it.each<[field: string, body: object]>([
    ['start', choice({ outcome: { impact: 1 } }, { start: 'gone' })],
    ['questions.0.answer.choices.0.then.question', choice({ question: 'what' })],
    ['questions.0.answer.choices.0.then.question', choice({ question: 'gone' })],
    ['questions.0.answer.choices.0.then', choice({})],
    ['questions.0.answer.choices.0.then.outcome', choice({ outcome: {} })],
    ['questions.0.answer.choices.0.then.outcome.groupId', choice({ outcome: { groupId: 'gone' } })],
    ['questions.0.answer.choices.0.then.outcome.articleId', choice({ outcome: { articleId: 'gone' } })],
    ['questions.0.answer.choices.0.then.outcome.impact', choice({ outcome: { impact: 4 } })],
    ['questions.0.answer.choices.0.then.outcome.color', choice({ outcome: { color: 'red' } })],
    ['serviceIds.0', choice({ outcome: { impact: 1 } }, { serviceIds: ['gone'] })],
    ['customerIds.0', choice({ outcome: { impact: 1 } }, { customerIds: ['gone'] })],
    ['serviceIds', choice({ outcome: { impact: 1 } }, { serviceIds: [] })],
    ['questions', choice({ outcome: { impact: 1 } }, { questions: [] })],
    ['version', choice({ outcome: { impact: 1 } }, { version: 4 })],
    ['questions.0.answer.pattern', value({ pattern: '(a)\\1' })],
    ['questions.0.answer.pattern', value({ pattern: '(?=a)a' })],
    ['questions.0.answer.pattern', value({ pattern: '(.*){0,999}y' })],
    ['questions.0.answer.pattern', value({ pattern: 'a'.repeat(201) })],
    ['questions.0.answer.max', value({ min: 3, max: 2 })],
    ['questions.0.answer.pattern', value({ value: 'number', pattern: '1' })],
    ['questions.0.answer.value', value({ value: 'colour' })],
    ['questions.0.answer.kind', value({ kind: 'colour' })],
  ])('R14: are refused with the field named: %s', async (field, body) => {
    const problem = problemOf(await put('bozuk?dryRun=true', body));
    expect(problem).toMatchObject({ status: 400, code: 'validation-failed' });
    expect(problem.errors?.map((error) => error.field)).toEqual([field]);
    expect(problem.errors?.[0]?.message).not.toBe('');
  });

  it('R14: name the way of a circle, in the language of whoever wrote it', async () => {
    const path = '/v1/question-sets/bozuk?dryRun=true';
    const circle = { method: 'PUT', path, body: choice({ question: 'what' }) };
    const inTurkish = await level2().refusal({ ...circle, headers: { 'accept-language': 'tr' } });
    expect(inTurkish.errors?.[0]?.message).toBe('Sorular dönüp dolaşıyor: what → what.');
    const inEnglish = await level2().refusal({ ...circle, headers: { 'accept-language': 'en' } });
    expect(inEnglish.errors?.[0]?.message).toBe('The questions go round in a circle: what → what.');
  });
});

describe('who sees question sets', () => {
  it('R12, R13: requesters what is offered to them, under Level 0 nothing, providers nothing', async () => {
    await put('masa', { ...set, audience: 'agents' });
    await put('taslak', { ...set, active: false });
    await put('marmara', { ...set, customerIds: ['marmara'] });
    const desk = await idsFor(people.level0);
    expect(desk).toEqual(expect.arrayContaining(['masa', 'taslak', 'marmara', 'printing', 'vpn', 'account']));
    expect(await idsFor(people.deskManager)).toEqual(desk);
    for (const email of [people.ayse, people.acmeManager, people.acmeMachine]) {
      const seen = await idsFor(email);
      expect(seen).toEqual(expect.arrayContaining(['printing', 'vpn', 'account']));
      for (const hidden of ['masa', 'taslak', 'marmara']) expect(seen).not.toContain(hidden);
    }
    expect(await idsFor(people.ismail)).toContain('marmara');
    for (const email of [people.fatma, people.providerPerson]) {
      expect(await idsFor(email)).toEqual([]);
      for (const id of ['printing', 'yok']) {
        expect(await as(email).refusal({ path: `/v1/question-sets/${id}` })).toMatchObject({ status: 404 });
        expect(problemOf(await walk(email, id, []))).toMatchObject({ code: 'unknown-question-set' });
      }
    }
    for (const id of ['masa', 'taslak', 'marmara'])
      expect(problemOf(await walk(people.ayse, id, []))).toMatchObject({ code: 'unknown-question-set' });
  });

  it('R14: the desk asks for what is offered for a customer’s calls', async () => {
    await put('marmara-iki', { ...set, customerIds: ['marmara'] });
    await put('taslak-iki', { ...set, active: false });
    const query = (customerId: string) => `?customerId=${customerId}&serviceId=workstation`;
    expect(await idsFor(people.level1, query('marmara'))).toContain('marmara-iki');
    expect(await idsFor(people.level1, query('marmara'))).not.toContain('taslak-iki');
    expect(await idsFor(people.level1, query('acme'))).not.toContain('marmara-iki');
    expect(await idsFor(people.level1, '?customerId=acme&serviceId=printing')).toEqual(['printing']);
    expect(await idsFor(people.level1, query('ege'))).toEqual([]);
    const foreign = { path: `/v1/question-sets${query('marmara')}` };
    expect(await as(people.ayse).refusal(foreign)).toMatchObject({ errors: [{ field: 'customerId' }] });
  });

  it('R12: a requester learns neither groups nor where answers lead', async () => {
    const [mine] = await listedFor(people.ayse, '?serviceId=printing');
    expect(mine).toEqual({
      id: 'printing',
      version: 1,
      title: expect.any(Object),
      serviceIds: ['printing'],
      audience: 'requester',
      active: true,
    });
    const read = await as(people.ayse).send({ path: '/v1/question-sets/printing' });
    expect(read.body).toEqual(mine);
    const asked = await walk(people.ayse, 'printing', []);
    expect(JSON.stringify(asked.body)).not.toMatch(/then|outcome|field-support/);
  });
});

describe('walking', () => {
  const noOutput = { questionId: 'what', answer: 'no-output' };

  it('R14: leads from question to outcome; the desk is told where the call goes, a requester is not', async () => {
    const first = await walk(people.ayse, 'printing', []);
    expect(first.body).toMatchObject({ question: { id: 'what', answer: { kind: 'choice' } } });
    const second = await walk(people.ayse, 'printing', [noOutput]);
    expect(second.body).toMatchObject({ question: { id: 'who' } });
    const solved = [noOutput, { questionId: 'who', answer: 'me' }];
    const article = { id: 'print-queue-stuck', title: { tr: 'Çıktılar yazıcı kuyruğunda bekliyor' } };
    const end = await walk(people.ayse, 'printing', solved);
    expect(end.body).toMatchObject({ outcome: { article, sentence: { en: expect.any(String) } } });
    const routed = [
      { questionId: 'what', answer: 'mechanical' },
      { questionId: 'label', answer: ' YZC-0412 ' },
      { questionId: 'copies', answer: '1250,5' },
    ];
    const forDesk = await walk(people.level0, 'printing', routed);
    expect(forDesk.body).toMatchObject({
      outcome: { groupId: 'field-support', providerId: 'yazici-servisi', impact: 2 },
    });
    const forRequester = await walk(people.ayse, 'printing', routed);
    expect(forRequester.body).toEqual({ outcome: { sentence: expect.any(Object) } });
  });

  it.each([
    ['answers.0.answer', 'unknown-choice', [{ questionId: 'what', answer: 'smoke' }]],
    ['answers.0.questionId', 'other-question', [{ questionId: 'who', answer: 'me' }]],
    [
      'answers.1.answer',
      'does-not-match',
      [
        { questionId: 'what', answer: 'mechanical' },
        { questionId: 'label', answer: '0412' },
      ],
    ],
    [
      'answers.1',
      'too-many-answers',
      [
        { questionId: 'what', answer: 'toner' },
        { questionId: 'who', answer: 'me' },
      ],
    ],
    ['answers.0.answer', 'too_big', [{ questionId: 'what', answer: 'x'.repeat(2_001) }]],
  ])('R14: names what does not fit: %s %s', async (field, code, answers) => {
    const problem = problemOf(await walk(people.ayse, 'printing', answers));
    expect(problem.errors).toEqual([{ field, code, message: expect.any(String) }]);
  });

  it('R14: tries a set that is not in use yet, for the desk', async () => {
    await put('deneme', { ...set, active: false });
    expect((await walk(people.level2, 'deneme', [])).body).toMatchObject({ question: { id: 'what' } });
  });

  it('R14: is not made to hang by a pattern and an answer that were made for that', async () => {
    await put('kotu', value({ pattern: '(a+)+$', max: 1_000 }));
    const before = performance.now();
    const problem = problemOf(
      await walk(people.level2, 'kotu', [{ questionId: 'what', answer: `${'a'.repeat(999)}!` }]),
    );
    expect(problem.errors?.[0]?.code).toBe('does-not-match');
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
