import { describe, expect, it } from 'vitest';
import { getUserEndpoint } from '../../functions/api/contract/user-endpoints.ts';
import * as people from '../support/people.ts';
import { atStage } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

const { desk, as, pass } = useDesk();

const holiday = { from: '2026-10-26T00:00:00.000Z', to: '2026-11-02T00:00:00.000Z' };
const send = (email: string, id: string, absences?: object[]) =>
  as(email).send({
    path: `/v1/users/${id}${absences === undefined ? '' : '/absences'}`,
    ...(absences !== undefined && { method: 'PUT', body: { absences } }),
  });
const statusOf = async (...asked: Parameters<typeof send>) => (await send(...asked)).status;
const absencesOf = async (...asked: Parameters<typeof send>) =>
  getUserEndpoint.response.parse((await send(...asked)).body).absences;

describe('a person', () => {
  it('U6, R12: is shown to the desk and to themselves; to a customer’s manager only the customer’s own', async () => {
    for (const email of [people.level0, people.administrator, people.deskManager, people.ayse])
      expect([email, await statusOf(email, 'ayse-yilmaz')]).toEqual([email, 200]);
    expect(await statusOf(people.acmeManager, 'ayse-yilmaz')).toBe(200);
    for (const email of [people.marmaraManager, people.fatma, people.providerPerson, people.acmeMachine])
      expect([email, await statusOf(email, 'ayse-yilmaz')]).toEqual([email, 404]);
    expect(await statusOf(people.acmeManager, 'emre-sahin')).toBe(404);
    expect(await statusOf(people.level1, 'nobody')).toBe(404);
  });
});

describe('absences', () => {
  it('R14, peers 16: are one’s own to plan, and administrators’ for everybody of the desk', async () => {
    expect(await absencesOf(people.level1, 'emre-sahin', [holiday])).toEqual([holiday]);
    expect(await absencesOf(people.level2, 'emre-sahin')).toEqual([holiday]);
    expect(await statusOf(people.administrator, 'emre-sahin', [])).toBe(200);
    for (const email of [people.level0, people.level2, people.deskManager])
      expect([email, await statusOf(email, 'emre-sahin', [holiday])]).toEqual([email, 403]);
    for (const email of [people.ayse, people.providerPerson, people.acmeMachine, people.acmeManager])
      expect([email, await statusOf(email, 'emre-sahin', [holiday])]).toEqual([email, 404]);
    expect(await statusOf(people.administrator, 'ayse-yilmaz', [holiday])).toBe(403);
    expect(await statusOf(people.ayse, 'ayse-yilmaz', [holiday])).toBe(403);
  });

  it.each([
    [[{ ...holiday, to: holiday.from }], 'absences.0.to'],
    [[holiday, { ...holiday, from: '2026-11-01T00:00:00.000Z', to: '2026-11-05T00:00:00.000Z' }], 'absences'],
    [[{ ...holiday, delegateId: 'emre-sahin' }], 'absences.0.delegateId'],
    [[{ ...holiday, delegateId: 'ayse-yilmaz' }], 'absences.0.delegateId'],
    [[{ ...holiday, delegateId: 'nobody' }], 'absences.0.delegateId'],
    [[{ from: 'tomorrow', to: holiday.to }], 'absences.0.from'],
  ])('R14, peers 16: that cannot be are refused with the field: %o', async (absences, field) => {
    const problem = await as(people.level1).refusal({
      method: 'PUT',
      path: '/v1/users/emre-sahin/absences',
      body: { absences },
    });
    expect(problem).toMatchObject({ status: 400, code: 'validation-failed' });
    expect(problem.errors?.map((error) => error.field)).toContain(field);
  });

  it('R14, peers 16: a call comes to whoever of a group by load is there, and leaves who goes away', async () => {
    await pass('PT1M');
    const call = async (title: string) => {
      const { id } = await as(people.fatma).open({ title, serviceId: 'erp' });
      return atStage(desk(), as(people.level2), { id, stage: 'await-resolution' });
    };
    const first = await call('SAP fatura kesmiyor');
    expect(first).toMatchObject({
      groupId: 'applications',
      assigneeId: 'elif-ozturk',
      routing: { by: 'service' },
    });
    await send(people.level2, 'elif-ozturk', [{ ...holiday, to: '2026-12-31T00:00:00.000Z' }]);
    expect((await call('SAP yine kesmiyor')).assigneeId).toBeUndefined();
    await pass('P3D');
    const later = await as(people.level2).ticket(first);
    expect(later.groupId).toBe('applications');
    expect(later.assigneeId).toBeUndefined();
  });
});
