import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { Contract } from '../../domain/contract/contract.ts';
import { defaultExclusions } from '../../domain/contract/default-exclusions.ts';
import type { ContractComparison } from '../../functions/api/contract/contracts.ts';
import { contractEndpoints } from '../../functions/api/contract/contracts.ts';
import type { Answer } from '../support/api.ts';
import * as people from '../support/people.ts';
import { atStage } from '../support/tickets.ts';
import { useDesk } from '../support/use-desk.ts';

/** A Monday in service hours, the last day of November. */
const { desk, as, until } = useDesk({ startAt: '2026-11-30T06:00:00.000Z' });

const november = [
  'Yazıcıdan çıktı alamıyorum, kuyruk dolu',
  'ERP için danışmanlık istiyoruz',
  'Modem ışığı yanmıyor',
];
beforeAll(async () => {
  for (const title of november) await as(people.fatma).open({ title });
});

type Endpoint = { response: z.ZodType; status: number };
const bodyOf = <Body>(endpoint: Endpoint, answer: Answer): Body => {
  expect(answer.body).toEqual(expect.anything());
  return endpoint.response.parse(answer.body) as Body;
};
const contractOf = async (id: string, version?: number): Promise<Contract> => {
  const query = version === undefined ? '' : `?version=${version}`;
  return bodyOf(contractEndpoints.get, await as(people.level1).send({ path: `/v1/contracts/${id}${query}` }));
};
const termsOf = async (id: string) => {
  const { version: _, ...terms } = await contractOf(id);
  return terms;
};
const put = (id: string, body: object, { version, query = '' }: { version?: number; query?: string } = {}) =>
  as(people.administrator).send({
    method: 'PUT',
    path: `/v1/contracts/${id}${query}`,
    body,
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
  });
const fieldsOf = (answer: Answer) =>
  (answer.body as { errors: { field: string; code: string; message: string }[] }).errors;

describe('reading contracts', () => {
  it('R9, R12: the desk and the customer’s managers read all of it, its other people what was bought', async () => {
    for (const email of [people.level0, people.administrator, people.deskManager, people.acmeManager]) {
      const answer = await as(email).send({ path: '/v1/contracts/acme-2026' });
      expect([email, answer.status, answer.headers.get('etag')]).toEqual([email, 200, '"1"']);
      expect(answer.body).toMatchObject({ id: 'acme-2026', escalationGroupId: 'systems', level: 'L0+L1' });
    }
    for (const email of [people.ayse, people.acmeMachine]) {
      const { body } = await as(email).send({ path: '/v1/contracts/acme-2026' });
      expect(body).toMatchObject({
        level: 'L0+L1',
        delivery: 'remote',
        inForce: true,
        serviceIds: expect.any(Array),
      });
      expect(JSON.stringify(body)).not.toMatch(/escalat|selin|derya|systems/);
    }
  });

  it.each([people.fatma, people.marmaraManager, people.providerPerson])(
    'R12: to %s another customer’s contract is as one that does not exist',
    async (email) => {
      for (const id of ['acme-2026', 'nothing', 'acme-2026/versions', 'nothing/versions'])
        expect(await as(email).refusal({ path: `/v1/contracts/${id}` })).toMatchObject({
          status: 404,
          code: 'unknown-contract',
        });
    },
  );

  it('R9, R12: lists are by customer, and say which is in force', async () => {
    const list = (email: string, query = '') => as(email).send({ path: `/v1/contracts${query}` });
    const { body } = await list(people.fatma);
    const shown = (body as { items: { id: string; inForce: boolean }[] }).items;
    expect(shown.map(({ id, inForce }) => [id, inForce])).toEqual([
      ['ege-2026', true],
      ['ege-2030', false],
    ]);
    expect((await list(people.level0, '?customerId=ege')).body).toEqual(body);
    expect((await list(people.fatma, '?customerId=acme')).status).toBe(400);
    expect(fieldsOf(await list(people.level0))).toMatchObject([{ field: 'customerId', code: 'required' }]);
    expect((await list(people.providerPerson)).status).toBe(403);
  });

  it('R10: everybody reads what is left out unless a contract says otherwise', async () => {
    const { body } = await as(people.fatma).send({ path: '/v1/default-exclusions' });
    expect(body).toEqual({ items: defaultExclusions });
  });
});

describe('changing contracts', () => {
  it('U6: is for administrators only', async () => {
    const terms = await termsOf('acme-2026');
    for (const email of [people.level2, people.deskManager, people.acmeManager, people.ayse])
      for (const [method, path, body] of [
        ['POST', '/v1/contracts', terms],
        ['PUT', '/v1/contracts/acme-2026', terms],
        ['POST', '/v1/contracts/acme-2026/dry-run', { contract: terms }],
      ] as const)
        expect(await as(email).refusal({ method, path, body })).toMatchObject({
          status: 403,
          code: 'forbidden',
        });
  });

  it('R9: a change is a new version; what was opened before keeps its own', async () => {
    const { id } = await as(people.ismail).open({ title: 'Garip bir şey var' });
    const terms = await termsOf('marmara-2026');
    const changed = { ...terms, level: 'L0' };
    expect((await put('marmara-2026', changed)).status).toBe(428);
    const checked = await put('marmara-2026', changed, { version: 1, query: '?dryRun=true' });
    expect([checked.status, (await contractOf('marmara-2026')).version]).toEqual([200, 1]);
    const answer = await put('marmara-2026', changed, { version: 1 });
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
    expect(answer.body).toEqual({ ...changed, version: 2 });
    expect(await contractOf('marmara-2026', 1)).toMatchObject({ version: 1, level: 'L0+L1' });
    const stale = await put('marmara-2026', { ...changed, level: 'L0+L1' }, { version: 1 });
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, '"2"']);
    expect((await put('marmara-2026', changed, { version: 2 })).body).toMatchObject({
      code: 'nothing-to-change',
    });

    const after = await as(people.ismail).open({ title: 'Garip bir şey var' });
    expect(after.contractVersion).toBe(2);
    expect(await atStage(desk(), as(people.ismail), { id, stage: 'await-first-level' })).toMatchObject({
      contractVersion: 1,
    });
    await atStage(desk(), as(people.ismail), { id: after.id, stage: 'await-resolution' });

    const { body } = await as(people.marmaraManager).send({ path: '/v1/contracts/marmara-2026/versions' });
    expect(body).toMatchObject({
      items: [{ version: 1 }, { version: 2, savedBy: 'admin', savedAt: expect.any(String) }],
    });
    expect((await as(people.ismail).send({ path: '/v1/contracts/marmara-2026/versions' })).status).toBe(403);
  });

  it.each([
    ['tr', 'İlk yanıt, çözümden sonraya kalamaz.'],
    ['en', 'The first response cannot be due after the resolution.'],
  ])('R9, U4: what the desk could not keep is refused, each field named (%s)', async (language, message) => {
    const terms = await termsOf('acme-2026');
    const targets = terms.targets.incident.map((target) => ({ ...target, response: target.resolution + 1 }));
    const answer = await as(people.administrator).send({
      method: 'PUT',
      path: '/v1/contracts/acme-2026',
      body: {
        ...terms,
        targets: { ...terms.targets, incident: targets },
        vip: { personIds: ['fatma-celik'], priority: 1 },
        deskGroupId: 'nobody-knows',
        reportRecipients: ['burak-tekin'],
      },
      headers: { 'if-match': '"1"', 'accept-language': language },
    });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer).map(({ field, code }) => `${field} ${code}`)).toEqual([
      ...[0, 1, 2, 3, 4].map((index) => `targets.incident.${index}.response response-after-resolution`),
      'deskGroupId unknown',
      'vip.personIds.0 not-of-customer',
      'reportRecipients.0 cannot-see-customer',
    ]);
    expect(fieldsOf(answer)[0]?.message).toBe(message);
    const zero = { ...terms, firstLevelMinutes: 0 };
    expect(fieldsOf(await put('acme-2026', zero, { version: 1 }))).toMatchObject([
      { field: 'firstLevelMinutes' },
    ]);
    const moved = { ...terms, customerId: 'ege' };
    expect(fieldsOf(await put('acme-2026', moved, { version: 1 }))).toMatchObject([
      { field: 'customerId', code: 'fixed' },
    ]);
  });

  it('R9: a successor begins where its predecessor ends, neither before nor after', async () => {
    const terms = await termsOf('acme-2026');
    const post = (body: object, query = '') =>
      as(people.administrator).send({ path: `/v1/contracts${query}`, body });
    const successor = { ...terms, id: 'acme-2027', validFrom: '2026-12-31T21:00:00.000Z' };
    expect(fieldsOf(await post(successor))).toMatchObject([
      { field: 'validFrom', code: 'overlapping-contract' },
    ]);
    await put('acme-2026', { ...terms, validTo: '2026-11-30T21:00:00.000Z' }, { version: 1 });
    expect(fieldsOf(await post(successor))).toMatchObject([
      { field: 'validFrom', code: 'gap-between-contracts' },
    ]);
    const fitting = { ...successor, validFrom: '2026-11-30T21:00:00.000Z', exclusions: undefined };
    expect((await post(fitting, '?dryRun=true')).status).toBe(200);
    expect((await as(people.level1).send({ path: '/v1/contracts/acme-2027' })).status).toBe(404);
    const created = await post(fitting);
    expect([created.status, created.headers.get('location')]).toEqual([201, '/v1/contracts/acme-2027']);
    expect(created.body).toMatchObject({ version: 1, exclusions: defaultExclusions });
    expect((await post(fitting)).status).toBe(201);
    expect((await post({ ...fitting, level: 'L0' })).body).toMatchObject({ code: 'already-exists' });

    const later = { ...terms, validTo: '2026-12-31T21:00:00.000Z' };
    expect(fieldsOf(await put('acme-2026', later, { version: 2 }))).toMatchObject([
      { field: 'validTo', code: 'overlapping-contract' },
    ]);
    const query = '?moveNeighbours=true';
    expect((await put('acme-2026', later, { version: 2, query })).status).toBe(200);
    expect(await contractOf('acme-2027')).toMatchObject({ version: 2, validFrom: later.validTo });
    const sooner = { ...terms, validTo: '2026-11-30T21:00:00.000Z' };
    expect((await put('acme-2026', sooner, { version: 3, query })).status).toBe(200);

    const before = await as(people.ayse).open({ title: 'Garip bir şey var' });
    expect(before).toMatchObject({ contractId: 'acme-2026', contractVersion: 4 });
    await until('2026-11-30T21:00:00.000Z');
    const after = await as(people.ayse).open({ title: 'Garip bir şey var' });
    expect(after).toMatchObject({ contractId: 'acme-2027', contractVersion: 3 });
    expect(after.contractLapsed).toBeUndefined();
  });
});

describe('a dry run', () => {
  it('R9, R10: tells what another contract would have changed for last month’s calls, and saves nothing', async () => {
    await until('2026-12-01T06:00:00.000Z');
    await as(people.fatma).open({ title: 'Aralık' });
    const terms = await termsOf('ege-2026');
    const proposed = {
      ...terms,
      level: 'L0+L1',
      exclusions: [],
      routes: [{ id: 'r', when: { serviceIds: ['printing'] }, to: { groupId: 'systems' } }],
      targets: {
        ...terms.targets,
        incident: terms.targets.incident.map(() => ({ response: 5, resolution: 60 })),
      },
    };
    const ask = (body: object, query = '') =>
      as(people.administrator).send({ path: `/v1/contracts/ege-2026/dry-run${query}`, body });
    const told: ContractComparison = bodyOf(contractEndpoints.dryRun, await ask({ contract: proposed }));
    expect(told).toMatchObject({
      from: '2026-10-31T21:00:00.000Z',
      to: '2026-11-30T21:00:00.000Z',
      tickets: 3,
      changed: 3,
      outOfScope: { was: 1, wouldBe: 0 },
      firstLevel: { was: 0, wouldBe: 3 },
    });
    expect(told.breaches.wouldBe).toBeGreaterThan(0);
    const printing = told.items.find(({ wouldBe }) => wouldBe.groupId === 'systems' && wouldBe.firstLevel)!;
    expect(printing.was).toMatchObject({ firstLevel: false, response: { target: 240 } });
    expect(printing.wouldBe).toMatchObject({ response: { target: 5, breached: true } });

    const same: ContractComparison = bodyOf(contractEndpoints.dryRun, await ask({ contract: terms }));
    expect(same).toMatchObject({ tickets: 3, changed: 0, items: [] });
    const numbers = new Set<string>();
    for (let next: string | undefined = ''; next !== undefined;) {
      const query: string = `?limit=1${next === '' ? '' : `&cursor=${next}`}`;
      const page: ContractComparison = bodyOf(
        contractEndpoints.dryRun,
        await ask({ contract: proposed }, query),
      );
      for (const { number } of page.items) numbers.add(number);
      next = page.next;
    }
    expect(numbers.size).toBe(3);
    const wrong = await ask({ contract: { ...proposed, deskGroupId: 'x' } });
    expect(fieldsOf(wrong)).toMatchObject([{ field: 'contract.deskGroupId', code: 'unknown' }]);
    const never = { contract: terms, from: '2026-12-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' };
    expect(fieldsOf(await ask(never))).toMatchObject([{ field: 'to' }]);
    expect((await contractOf('ege-2026')).version).toBe(1);
  });
});

describe('a customer whose contract has ended', () => {
  it('R2, R9: is served on as before, and the ticket says so', async () => {
    await until('2026-12-02T06:00:00.000Z');
    const terms = await termsOf('marmara-2026');
    await put('marmara-2026', { ...terms, validTo: '2026-12-01T00:00:00.000Z' }, { version: 2 });
    const { id } = await as(people.ismail).open({ title: 'Garip bir şey var' });
    const ticket = await atStage(desk(), as(people.ismail), { id, stage: 'await-resolution' });
    expect(ticket).toMatchObject({ contractId: 'marmara-2026', contractVersion: 3, contractLapsed: true });
  });
});
