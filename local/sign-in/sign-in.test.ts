import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/testing.ts';
import { pkce, TestBrowser } from './testing-browser.ts';
import { prepareCredentials, startService, testPeople, type TestService } from './testing.ts';

// Each sign-in hashes a password, which is slow on purpose.
vi.setConfig({ testTimeout: 60_000 });

const password = 'çok gizli bir parola 7!';
/** A client secret is ASCII (RFC 6749 A.2). */
const machineSecret = 'monitoring: secret+1%';

let database: TestDatabase;
let dataDir: string;
let service: TestService;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'desk-sign-in-'));
  database = await startTestDatabase();
  await prepareCredentials(database, { password, machineSecret });
  service = await startService({ database, dataDir });
}, 60_000);

afterAll(async () => {
  await service.stop();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const redirectUri = () => `http://127.0.0.1:${service.port}/signed-in`;

function authorization(challenge: string, extra: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: 'console',
    response_type: 'code',
    redirect_uri: redirectUri(),
    scope: 'openid desk',
    state: 'state-1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...extra,
  });
  return `${service.issuer}/auth?${query}`;
}

async function signIn(browser: TestBrowser, email: string, typed = password) {
  const { verifier, challenge } = pkce();
  const shown = await browser.open(authorization(challenge), service.issuer);
  const sent = await browser.fetch(shown.url, { form: { email, password: typed } });
  const end = await browser.follow(sent, { at: shown.url, within: service.issuer });
  return { ...end, verifier };
}

const codeOf = (url: string): string => new URL(url).searchParams.get('code') ?? '';

function token(form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${service.issuer}/token`, { method: 'POST', body: new URLSearchParams(form), headers });
}

async function redeem(code: string, verifier: string) {
  const response = await token({
    grant_type: 'authorization_code',
    client_id: 'console',
    redirect_uri: redirectUri(),
    code,
    code_verifier: verifier,
  });
  return { status: response.status, body: (await response.json()) as Record<string, any> };
}

const refresh = (refreshToken: string) =>
  token({ grant_type: 'refresh_token', client_id: 'console', refresh_token: refreshToken });

/** RFC 6749 2.3.1: both parts are form-encoded first. */
const formEncoded = (text: string) => new URLSearchParams({ '': text }).toString().slice(1);
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${formEncoded(id)}:${formEncoded(secret)}`).toString('base64')}`,
});

describe('code flow', () => {
  test('U6: a person signs in with the code flow and PKCE, and the token says who they are', async () => {
    const { url, verifier } = await signIn(new TestBrowser(), testPeople.agent.email);
    expect(new URL(url).searchParams.get('state')).toBe('state-1');
    const { status, body } = await redeem(codeOf(url), verifier);
    expect(status).toBe(200);
    const claims = await service.verifyToken(body.access_token);
    expect(claims).toMatchObject({
      sub: 'person-agent',
      iss: service.issuer,
      aud: 'yardim-masasi',
      email: 'deniz@masa.example',
      name: 'Deniz Işık',
      role: 'agent',
      level: 'L1',
      group_ids: 'desk network',
      locale: 'tr',
      scope: 'desk',
      client_id: 'console',
    });
    expect(claims).not.toHaveProperty('customer_id');
    expect(service.failures).toEqual([]);
  });

  test('U6: a customer is bound to its people by the claim', async () => {
    const { url, verifier } = await signIn(new TestBrowser(), testPeople.requester.email);
    const { body } = await redeem(codeOf(url), verifier);
    const claims = await service.verifyToken(body.access_token);
    expect(claims).toMatchObject({ role: 'requester', customer_id: 'acme', name: 'İSMAİL Yılmaz' });
    expect(claims).not.toHaveProperty('level');
  });

  test('U6: without PKCE, with another verifier or with another address nobody gets in', async () => {
    const withoutPkce = authorization('', {}).replace(/&code_challenge[^&]*/g, '');
    const refused = await new TestBrowser().open(withoutPkce, service.issuer);
    expect(new URL(refused.url).searchParams.get('error')).toBe('invalid_request');

    const { url } = await signIn(new TestBrowser(), testPeople.agent.email);
    expect(await redeem(codeOf(url), pkce().verifier)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });

    const elsewhere = authorization(pkce().challenge, { redirect_uri: 'http://evil.example/' });
    const { response } = await new TestBrowser().open(elsewhere, service.issuer);
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('U6: of two that redeem one code at the same moment, at most one gets a token', async () => {
    const { url, verifier } = await signIn(new TestBrowser(), testPeople.agent.email);
    const code = codeOf(url);
    const answers = await Promise.all([redeem(code, verifier), redeem(code, verifier)]);
    const granted = answers.filter(({ status }) => status === 200);
    expect(granted.length).toBeLessThanOrEqual(1);
    expect(answers.every(({ status }) => status === 200 || status === 400)).toBe(true);
  });

  test('U6: scopes that clients ask for by habit are no obstacle', async () => {
    const browser = new TestBrowser();
    const { verifier, challenge } = pkce();
    const scope = 'openid profile email offline_access desk';
    const shown = await browser.open(
      authorization(challenge, { scope, resource: 'urn:yardim-masasi:api' }),
      service.issuer,
    );
    const sent = await browser.fetch(shown.url, { form: { email: testPeople.agent.email, password } });
    const { url } = await browser.follow(sent, { at: shown.url, within: service.issuer });
    const { status, body } = await redeem(codeOf(url), verifier);
    expect(status).toBe(200);
    expect(await service.verifyToken(body.access_token)).toMatchObject({ scope: 'desk', role: 'agent' });
    expect(body).toHaveProperty('refresh_token');
    expect(decodeJwt(body.id_token)).toMatchObject({ sub: 'person-agent', name: 'Deniz Işık', locale: 'tr' });
  });

  test('U6: another API than the desk’s is refused', async () => {
    const { url } = await new TestBrowser().open(
      authorization(pkce().challenge, { resource: 'urn:another:api' }),
      service.issuer,
    );
    expect(new URL(url).searchParams.get('error')).toBe('invalid_target');
  });

  test('U6: an address that the service does not have is answered as such', async () => {
    for (const path of ['', '/', '/nothing', '/sign-in', '/%E0%A4%A', '?']) {
      const { status } = await fetch(`${service.issuer}${path}`);
      expect([path, status]).toEqual([path, 404]);
    }
    const discovery = await (await fetch(`${service.issuer}/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({
      issuer: service.issuer,
      authorization_endpoint: `${service.issuer}/auth`,
    });
    expect(service.failures).toEqual([]);
  });

  test('U6: a refresh token works once', async () => {
    const { url, verifier } = await signIn(new TestBrowser(), testPeople.agent.email);
    const { body } = await redeem(codeOf(url), verifier);
    const renewed = await refresh(body.refresh_token);
    expect(renewed.status).toBe(200);
    const fresh = (await renewed.json()) as Record<string, any>;
    expect(await service.verifyToken(fresh.access_token)).toMatchObject({
      sub: 'person-agent',
      group_ids: 'desk network',
    });
    expect((await refresh(body.refresh_token)).status).toBe(400);
  });
});

describe('sign-in page', () => {
  test('U6: the page speaks Turkish or English, as the console or the browser wishes', async () => {
    const browser = new TestBrowser();
    const { url, response } = await browser.open(authorization(pkce().challenge), service.issuer);
    const turkish = await response.text();
    expect(turkish).toContain('<html lang="tr">');
    expect(turkish).toContain('Oturum aç');
    const english = await (await browser.fetch(url, { language: 'en-GB,en;q=0.9' })).text();
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Password');
    const wished = await new TestBrowser().open(
      authorization(pkce().challenge, { ui_locales: 'en' }),
      service.issuer,
    );
    expect(await wished.response.text()).toContain('<html lang="en">');
  });

  test('U6: a wrong password and an unknown address get the same friendly answer, and what was typed is escaped', async () => {
    const browser = new TestBrowser();
    const wrong = await signIn(browser, testPeople.requester.email, 'wrong');
    expect(wrong.response.status).toBe(403);
    const page = await wrong.response.text();
    expect(page).toContain('E-posta adresi veya parola yanlış.');
    expect(page).not.toContain('value="wrong"');

    const unknown = await signIn(new TestBrowser(), '"><script>alert(1)</script>@x.example');
    expect(unknown.response.status).toBe(403);
    const answer = await unknown.response.text();
    expect(answer).toContain('E-posta adresi veya parola yanlış.');
    expect(answer).not.toContain('<script>');
    expect(answer).toContain('value="&quot;&gt;&lt;script&gt;');
  });

  test('U6: after five wrong tries the account rests, whatever the password', async () => {
    const email = 'nobody@acme.example';
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await signIn(new TestBrowser(), email, 'wrong')).response.status).toBe(403);
    }
    const { response } = await signIn(new TestBrowser(), email, password);
    expect(response.status).toBe(429);
    expect(await response.text()).toContain('15 dakika');
  });

  test('U6: a form that belongs to no sign-in, or is no form, is answered with a page and not with a failure', async () => {
    const strange = await new TestBrowser().fetch(`${service.issuer}/sign-in/abc`, {
      form: { email: 'a@b.example' },
    });
    expect(strange.status).toBe(400);
    expect(await strange.text()).toContain('Baştan başla');

    const browser = new TestBrowser();
    const { url } = await browser.open(authorization(pkce().challenge), service.issuer);
    expect((await browser.fetch(url, { form: {} })).status).toBe(403);
    expect((await browser.fetch(url, { form: { email: 'x'.repeat(20_000) } })).status).toBe(413);
    expect(service.failures).toEqual([]);
  });

  test('U6: a machine cannot sign in by the form', async () => {
    const { response } = await signIn(new TestBrowser(), testPeople.machine.email, machineSecret);
    expect(response.status).toBe(403);
  });
});

describe('sign-out', () => {
  test('U6: signing out ends the session and its refresh tokens, and leads back to the console', async () => {
    const browser = new TestBrowser();
    const { url, verifier } = await signIn(browser, testPeople.agent.email);
    const { body } = await redeem(codeOf(url), verifier);
    const home = `http://127.0.0.1:${service.port}/`;
    const end = `${service.issuer}/session/end?${new URLSearchParams({ id_token_hint: body.id_token, post_logout_redirect_uri: home })}`;
    const page = await (await browser.fetch(end)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const left = await browser.fetch(`${service.issuer}/session/end/confirm`, {
      form: { xsrf, logout: 'yes' },
    });
    expect(left.headers.get('location')).toBe(home);
    expect((await refresh(body.refresh_token)).status).toBe(400);
    const again = await browser.open(authorization(pkce().challenge), service.issuer);
    expect(await again.response.text()).toContain('name="password"');
  });

  test('U6: a stranger’s link to the sign-out asks first', async () => {
    const browser = new TestBrowser();
    await signIn(browser, testPeople.agent.email);
    const response = await browser.fetch(`${service.issuer}/session/end`);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'none'");
    expect(await response.text()).toContain('Oturumunuz kapatılsın mı?');
  });
});

describe('machines', () => {
  test('U4: a machine gets a token of its customer by client credentials', async () => {
    const form = { grant_type: 'client_credentials', scope: 'desk' };
    const response = await token(form, basic('acme-monitoring', machineSecret));
    expect(response.status).toBe(200);
    const body = (await response.json()) as Record<string, any>;
    expect(await service.verifyToken(body.access_token)).toMatchObject({
      sub: 'acme-monitoring',
      role: 'machine',
      customer_id: 'acme',
      scope: 'desk',
    });
  });

  test('U4: a wrong secret, an unknown machine and a person’s id are refused alike', async () => {
    const form = { grant_type: 'client_credentials' };
    for (const [id, secret] of [
      ['acme-monitoring', 'wrong'],
      ['unknown-machine', machineSecret],
      ['person-agent', machineSecret],
      ['console', machineSecret],
    ] as const) {
      const response = await token(form, basic(id, secret));
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ error: 'invalid_client' });
    }
  });
});

describe('restart', () => {
  test('U7: after a restart keys, sessions and refresh tokens are the same', async () => {
    const browser = new TestBrowser();
    const { url, verifier } = await signIn(browser, testPeople.agent.email);
    const { body } = await redeem(codeOf(url), verifier);
    const { port } = service;
    await service.stop();
    service = await startService({ database, dataDir, port });

    await expect(service.verifyToken(body.access_token)).resolves.toMatchObject({ sub: 'person-agent' });
    const second = pkce();
    const back = await browser.open(authorization(second.challenge), service.issuer);
    expect(await redeem(codeOf(back.url), second.verifier)).toMatchObject({ status: 200 });
    expect((await refresh(body.refresh_token)).status).toBe(200);
  });

  test('U8: the keys are for their owner only', () => {
    expect(statSync(join(dataDir, 'sign-in-keys.json')).mode & 0o777).toBe(0o600);
  });

  test('U6: who has left the desk gets no fresh token', async () => {
    const { url, verifier } = await signIn(new TestBrowser(), testPeople.requester.email);
    const { body } = await redeem(codeOf(url), verifier);
    const { port } = service;
    await service.stop();
    service = await startService({ database, dataDir, port, people: [testPeople.agent, testPeople.machine] });
    expect((await refresh(body.refresh_token)).status).toBe(400);
    await service.stop();
    service = await startService({ database, dataDir, port });
  });
});
