import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { improvementEndpoints } from '../../functions/api/contract/improvement-endpoints.ts';
import { type Answer, problemOf } from '../support/api.ts';
import * as people from '../support/people.ts';
import { useDesk } from '../support/use-desk.ts';

const { as } = useDesk();

type ImprovementView = z.infer<typeof improvementEndpoints.get.response>;

const ofDesk = [people.level0, people.level1, people.level2, people.administrator, people.deskManager];
const strangers = [people.ayse, people.acmeManager, people.acmeMachine, people.providerPerson];
const content = { title: 'Parola sıfırlama sayfası', benefit: 'Ayda 40 çağrı azalır' };
const level1Id = 'emre-sahin';

const okOf = ({ status, body }: Answer): ImprovementView => {
  expect([200, 201], JSON.stringify(body)).toContain(status);
  return improvementEndpoints.get.response.parse(body);
};
const propose = async (email: string, body: object = {}, headers = {}) =>
  okOf(await as(email).send({ path: '/v1/improvements', body: { ...content, ...body }, headers }));
const give = (email: string, { id }: { id: string }, [name, body = {}]: [name: string, body?: object]) =>
  as(email).send({ path: `/v1/improvements/${id}/${name}`, body });

describe('the register of improvements', () => {
  it('R15, U6: whoever works at the desk proposes and reads; nobody else learns of it', async () => {
    for (const email of ofDesk) {
      const one = await propose(email);
      const found = okOf(await as(people.level0).send({ path: `/v1/improvements/${one.number}` }));
      expect(found).toMatchObject({ id: one.id, state: 'proposed' });
    }
    const { id, number } = await propose(people.level1);
    for (const email of strangers) {
      for (const path of [
        `/v1/improvements/${id}`,
        `/v1/improvements/${number}`,
        '/v1/improvements/IMP-99999',
      ])
        expect((await as(email).refusal({ path })).code).toBe('unknown-improvement');
      for (const name of ['accept', 'start', 'complete'])
        expect(problemOf(await give(email, { id }, [name])).code).toBe('unknown-improvement');
      expect((await as(email).refusal({ path: '/v1/improvements' })).code).toBe('forbidden');
      expect((await as(email).refusal({ path: '/v1/improvements', body: content })).code).toBe('forbidden');
    }
  });

  it('R15, U6: managers decide, the owner moves it on, and the list shows where each stands', async () => {
    const one = await propose(people.level0);
    const accept = { ownerId: level1Id, dueAt: '2026-12-31T21:00:00.000Z' };
    for (const email of [people.level0, people.level1, people.level2]) {
      expect(problemOf(await give(email, one, ['accept', accept])).code).toBe('forbidden');
      expect(problemOf(await give(email, one, ['reject', { reason: 'x' }])).code).toBe('forbidden');
    }
    expect(problemOf(await give(people.deskManager, one, ['accept'])).errors).toMatchObject([
      { field: 'ownerId', code: 'required' },
    ]);
    expect(okOf(await give(people.deskManager, one, ['accept', accept]))).toMatchObject(accept);
    expect(problemOf(await give(people.deskManager, one, ['start'])).code).toBe('forbidden');
    expect(okOf(await give(people.level1, one, ['start'])).state).toBe('in-progress');
    expect(problemOf(await give(people.level1, one, ['start'])).code).toBe('improvement-stands-elsewhere');
    const done = okOf(await give(people.level1, one, ['complete', { reason: 'Yayında' }]));
    expect(done.history.map(({ state }) => state)).toEqual(['proposed', 'accepted', 'in-progress', 'done']);
    const { body } = await as(people.level2).send({ path: '/v1/improvements?state=done' });
    expect(improvementEndpoints.list.response.parse(body).items.map(({ id }) => id)).toEqual([one.id]);
  });

  it('R15: is changed over the version that was read, by whoever decides or its proposer', async () => {
    const one = await propose(people.level1);
    const change = (email: string, body: object, version?: number) =>
      as(email).send({
        method: 'PUT',
        path: `/v1/improvements/${one.id}`,
        body: { ...content, ...body },
        headers: version === undefined ? {} : { 'if-match': `"${version}"` },
      });
    expect(problemOf(await change(people.level1, { title: 'x' })).code).toBe('precondition-required');
    expect(problemOf(await change(people.level1, { title: 'x' }, 7)).code).toBe('precondition-failed');
    expect(problemOf(await change(people.level2, { title: 'x' }, 1)).code).toBe('forbidden');
    expect(problemOf(await change(people.level1, { ownerId: level1Id }, 1)).code).toBe('forbidden');
    expect(okOf(await change(people.level1, { title: 'Daha açık' }, 1)).title).toBe('Daha açık');
    expect(okOf(await change(people.deskManager, { ownerId: level1Id }, 2)).ownerId).toBe(level1Id);
  });

  it.each([
    ['ownerId', { ownerId: 'ayse-yilmaz' }],
    ['customerId', { customerId: 'nobody' }],
    ['sourceTicketId', { sourceTicketId: 'ACME-999999' }],
    ['problemId', { problemId: 'PRB-999999' }],
  ])('R15: names an unknown %s', async (field, body) => {
    const refusal = await as(people.administrator).refusal({
      path: '/v1/improvements',
      body: { ...content, ...body },
    });
    expect(refusal).toMatchObject({ code: 'validation-failed', errors: [{ field, code: 'unknown' }] });
  });

  it('R15, U4: keeps the call it came of by id, and is proposed once by one key', async () => {
    const ticket = await as(people.ayse).open({ title: 'Parolamı unuttum' });
    const headers = { 'idempotency-key': 'improvement-key' };
    const first = await propose(people.level1, { sourceTicketId: ticket.number }, headers);
    expect(first.sourceTicketId).toBe(ticket.id);
    expect(await propose(people.level1, { sourceTicketId: ticket.number }, headers)).toEqual(first);
    const other = await as(people.level1).refusal({ path: '/v1/improvements', body: content, headers });
    expect(other.code).toBe('idempotency-key-reused');
  });
});
