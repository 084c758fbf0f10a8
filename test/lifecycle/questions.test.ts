import { describe, expect, it } from 'vitest';
import * as people from '../support/people.ts';
import { atStage } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as, pass } = useDesk();

const answered = (questionSetId: string, answers: Record<string, string>) => ({
  questionSetId,
  answers: Object.entries(answers).map(([questionId, answer]) => ({ questionId, answer })),
});
const toArticle = answered('printing', { what: 'no-output', who: 'me' });
const toProvider = answered('printing', { what: 'mechanical', label: 'YZC-0412', copies: '250' });
const nameless = { title: 'Bir sorun var' };
const forFatma = { customerId: 'ege', requester: { name: 'Fatma Çelik', email: people.fatma } };

describe('a call that comes with answers', () => {
  it('R14: is offered the solution that they lead to, whatever its words are', async () => {
    const ayse = as(people.ayse);
    const { id } = await ayse.open({ ...nameless, questions: toArticle });
    const offered = await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    expect(offered.offers.map(({ knownErrorId }) => knownErrorId)).toEqual(['print-queue-stuck']);
    await ayse.give({ id }, 'confirm');
    const closed = await atStage(desk(), ayse, { id, stage: 'ended' });
    expect(closed.resolution).toMatchObject({ code: 'known-solution', knownErrorId: 'print-queue-stuck' });
  });

  it('R3, R14: goes where they send it, classified by them, and level 2 reads the path', async () => {
    const [ayse, emre] = [as(people.ayse), as(people.level1)];
    const { id } = await ayse.open({ ...nameless, questions: toProvider });
    const opened = await atStage(desk(), emre, { id, stage: 'await-first-level' });
    expect(opened).toMatchObject({
      impact: 2,
      urgency: 2,
      priority: 3,
      category: 'donanım',
      type: 'incident',
    });
    await emre.give({ id }, 'note', { text: 'Servis bakacak' });
    await pass('PT3H');
    const handedOver = await atStage(desk(), emre, { id, stage: 'await-resolution' });
    expect(handedOver).toMatchObject({
      level: 'provider',
      groupId: 'field-support',
      providerId: 'yazici-servisi',
      routing: { by: 'question-set' },
    });
    const { questionnaire } = await as(people.level2).ticket({ id });
    expect(questionnaire).toMatchObject({
      questionSetId: 'printing',
      version: 1,
      outcome: { providerId: 'yazici-servisi' },
      answers: [
        { questionId: 'what', answer: { tr: 'Kâğıt sıkışıyor veya ses geliyor' } },
        { questionId: 'label', answer: 'YZC-0412' },
        { questionId: 'copies', answer: '250' },
      ],
    });
  });

  it('R12: shows its requester and provider the answers, not what the desk does with them', async () => {
    const { id } = await as(people.ayse).open({ ...nameless, questions: toProvider });
    const seen = await as(people.ayse).ticket({ id });
    expect(seen.questionnaire?.answers).toHaveLength(3);
    expect(seen.questionnaire).not.toHaveProperty('outcome');
    const story = await as(people.ayse).story({ id });
    const told = story.find(({ type }) => type === 'questions-answered');
    expect(told?.data['questionnaire']).not.toHaveProperty('outcome');
    await as(people.level1).give({ id }, 'forward', { providerId: 'yazici-servisi' });
    const providers = await as(people.otherProvider).ticket({ id });
    expect(providers.questionnaire?.answers).toHaveLength(3);
    expect(providers.questionnaire).not.toHaveProperty('outcome');
  });

  it('R14: is what its opener says where both say something', async () => {
    const { id } = await as(people.ayse).open({
      ...nameless,
      urgency: 1,
      category: 'benim',
      questions: toProvider,
    });
    expect(await as(people.level1).ticket({ id })).toMatchObject({
      impact: 2,
      urgency: 1,
      category: 'benim',
    });
  });

  it.each<[field: string, code: string, questions: object]>([
    ['questions.questionSetId', 'unknown', answered('yok', { what: 'toner' })],
    ['questions.answers', 'path-unfinished', answered('printing', { what: 'no-output' })],
    ['questions.answers.0.answer', 'unknown-choice', answered('printing', { what: 'smoke' })],
    ['questions.answers.1', 'too-many-answers', answered('printing', { what: 'toner', who: 'me' })],
    ['questions.answers', 'too_small', answered('printing', {})],
  ])('R14: is refused when they do not lead to an end: %s %s', async (field, code, questions) => {
    const problem = await as(people.ayse).refusal({ path: '/v1/tickets', body: { ...nameless, questions } });
    expect(problem).toMatchObject({ status: 400, errors: [{ field, code }] });
  });

  it('R13: is refused with answers under a Level 0 contract, and recorded without', async () => {
    const asFatma = { ...nameless, questions: toArticle };
    const byAgent = { ...forFatma, ...asFatma };
    for (const [email, body] of [
      [people.fatma, asFatma],
      [people.level1, byAgent],
    ] as const)
      expect(await as(email).refusal({ path: '/v1/tickets', body })).toMatchObject({
        status: 400,
        errors: [{ field: 'questions', code: 'not-in-contract' }],
      });
    const { id } = await as(people.fatma).open(nameless);
    const problem = await as(people.level1).refused({ id }, 'answer-questions', toArticle);
    expect(problem).toMatchObject({ status: 409, code: 'questions-not-in-contract' });
    expect((await as(people.fatma).ticket({ id })).commands).not.toContain('answer-questions');
  });
});

describe('answers to an open call', () => {
  it('R14: bring the solution at once where the first level waits without one', async () => {
    const [ayse, emre] = [as(people.ayse), as(people.level1)];
    const { id } = await ayse.open(nameless);
    const waiting = await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    expect(waiting.offers).toEqual([]);
    await emre.give({ id }, 'answer-questions', toArticle);
    const offered = await desk().eventually('an offer', async () => {
      const ticket = await ayse.ticket({ id });
      return ticket.offers.length > 0 ? ticket : undefined;
    });
    expect(offered.offers.map(({ knownErrorId }) => knownErrorId)).toEqual(['print-queue-stuck']);
    expect(offered.stage).toBe('await-first-level');
    const again = await emre.refused({ id }, 'answer-questions', toArticle);
    expect(again).toMatchObject({ code: 'nothing-to-change' });
  });

  it('R14: wait for their turn while another solution is tried', async () => {
    const ayse = as(people.ayse);
    const { id } = await ayse.open({ title: 'Toner bitti' });
    await atStage(desk(), ayse, { id, stage: 'await-first-level' });
    await ayse.give({ id }, 'answer-questions', toArticle);
    await ayse.give({ id }, 'reject', { reason: 'Dolapta toner yok' });
    const next = await desk().eventually('the next offer', async () => {
      const ticket = await ayse.ticket({ id });
      return ticket.offers.length === 2 ? ticket : undefined;
    });
    expect(next.offers.map(({ knownErrorId }) => knownErrorId)).toEqual(['toner-order', 'print-queue-stuck']);
  });

  it('R12: are the requester’s and the desk’s to give, by name of the field', async () => {
    const { id } = await as(people.ayse).open(nameless);
    const body = answered('printing', { what: 'smoke' });
    expect(await as(people.ayse).refused({ id }, 'answer-questions', body)).toMatchObject({
      errors: [{ field: 'answers.0.answer', code: 'unknown-choice' }],
    });
    for (const email of [people.acmeManager, people.acmeMachine])
      expect(await as(email).refused({ id }, 'answer-questions', body)).toMatchObject({ code: 'forbidden' });
  });
});
