import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, personAt, problemOf } from '../support/api.ts';
import { startTestHost, type TestHost } from '../support/host.ts';
import * as people from '../support/people.ts';
import { atStage, mailsBy, timesOf } from '../support/tickets.ts';

/** Monday 28 February 2028, 16:00 in Istanbul, the last day of the Ramazan feast; the next day is a 29th, and open. */
const startAt = '2028-02-28T13:00:00.000Z';

let dataDir: string;
let host: TestHost;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'desk-restart-'));
  host = await startTestHost({ startAt, dataDir });
});
afterAll(async () => {
  await host.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const restart = async () => {
  const { port } = host;
  await host.stop();
  host = await startTestHost({ startAt, dataDir, port });
};
const as = (email: string) => personAt(host, email);

describe('a restart', () => {
  it('U7, R2, R4, R8: keeps tickets, waits, mails, sign-in keys and virtual time; what was due comes once', async () => {
    const { id } = await as(people.ayse).open({ title: 'Garip bir şey var', impact: 2, urgency: 2 });
    await atStage(host, as(people.ayse), { id, stage: 'await-first-level' });
    await as(people.level1).give({ id }, 'resolve', { solution: 'Düzeltildi' });
    const before = await atStage(host, as(people.ayse), { id, stage: 'await-confirmation' });
    expect(before.checkpoint).toEqual({ kind: 'confirmation-reminder', at: '2028-02-29T14:30:00.000Z' });
    await host.advance('PT2H');
    const token = await host.tokenFor(people.ayse);

    await restart();

    const headers = { authorization: `Bearer ${token}` };
    const shown = await ask(host.baseUrl, { path: `/v1/tickets/${id}`, headers });
    expect(shown).toMatchObject({ status: 200, body: before });
    expect((await ask(host.baseUrl, { path: '/healthz' })).body).toMatchObject({
      now: '2028-02-28T15:00:00.000Z',
    });
    await host.advance('PT24H');
    const story = await as(people.ayse).story({ id });
    expect(timesOf(story, 'confirmation-reminded')).toEqual(['2028-02-29T14:30:00.000Z']);
    await mailsBy(host, before, { template: 'acknowledged' });
    await mailsBy(host, before, { template: 'confirmation-requested' });
    await mailsBy(host, before, { template: 'confirmation-reminded' });
    await as(people.ayse).give({ id }, 'confirm');
    const closed = await atStage(host, as(people.ayse), { id, stage: 'ended' });
    expect(closed).toMatchObject({ status: 'closed', generation: 1, number: before.number });
    expect((await as(people.ayse).workflow({ id })).status).toBe('succeeded');
    const next = await as(people.ayse).open({ title: 'Sonraki' });
    expect(Number(next.number.split('-')[1])).toBeGreaterThan(Number(before.number.split('-')[1]));
  });
});

describe('a token', () => {
  const signed = async (over: Record<string, unknown>, type = 'at+jwt') => {
    const { signature } = JSON.parse(await readFile(join(dataDir, 'sign-in-keys.json'), 'utf8'));
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      ...{ iss: `${host.baseUrl}/oidc`, aud: 'yardim-masasi', sub: 'ayse-yilmaz', iat: now, exp: now + 600 },
      ...{ email: people.ayse, name: 'Ayşe', role: 'requester', customer_id: 'acme', locale: 'tr' },
      ...{ jti: 'x', client_id: 'token', ...over },
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: type, kid: signature.kid })
      .sign(await importJWK(signature, 'ES256'));
  };
  const shownTo = async (token: string) =>
    ask(host.baseUrl, { path: '/v1/me', headers: { authorization: `Bearer ${token}` } });
  const anHourAgo = Math.floor(Date.now() / 1_000) - 3_600;

  it('U6: of ours is taken', async () => {
    expect(await shownTo(await signed({}))).toMatchObject({ status: 200, body: { id: 'ayse-yilmaz' } });
  });

  it.each<[string, Record<string, unknown>, string?]>([
    ['is expired', { iat: anHourAgo, exp: anHourAgo + 600 }],
    ['never expires', { exp: undefined }],
    ['is not valid yet', { nbf: anHourAgo + 7_200 }],
    ['is for another service', { aud: 'another' }],
    ['is from another issuer', { iss: 'https://elsewhere.example/oidc' }],
    ['is an ID token', {}, 'JWT'],
  ])('U6: of ours that %s is refused', async (_what, over, type) => {
    const problem = problemOf(await shownTo(await signed(over, type)));
    expect(problem).toMatchObject({ status: 401, code: 'unauthenticated' });
  });

  it('U6, R12: of ours without a customer, or with an unknown role, is nobody’s', async () => {
    for (const over of [
      { customer_id: undefined },
      { role: 'king' },
      { role: 'provider', customer_id: undefined },
    ]) {
      const { status } = problemOf(await shownTo(await signed(over)));
      expect([401, 403]).toContain(status);
    }
  });
});
