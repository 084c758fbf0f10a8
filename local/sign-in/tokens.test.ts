import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimsOf } from './claims.ts';
import { loadSignInKeys, type PrivateKey } from './keys.ts';
import { testPeople } from './testing.ts';
import { tokenMinter, tokenVerifier } from './tokens.ts';

const issuer = 'http://127.0.0.1:3000/oidc';
const startSeconds = Date.parse('2026-02-02T09:00:00.000Z') / 1000;

let dataDir: string;
let key: PrivateKey;
let nowMs = startSeconds * 1000;
const now = () => nowMs;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'desk-keys-'));
  key = (await loadSignInKeys(dataDir)).signature;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const payload = (changes: JWTPayload = {}): JWTPayload => ({
  ...claimsOf(testPeople.agent),
  iss: issuer,
  sub: 'person-agent',
  aud: 'yardim-masasi',
  iat: startSeconds,
  exp: startSeconds + 3600,
  jti: 'jti-1',
  client_id: 'console',
  ...changes,
});

const without = (claim: 'exp' | 'sub'): JWTPayload => {
  const { [claim]: _left, ...rest } = payload();
  return rest;
};

const signed = async (
  content: JWTPayload,
  header: { alg?: string; typ?: string } = {},
  secret?: Uint8Array,
) =>
  new SignJWT(content)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid, ...header })
    .sign(secret ?? (await importJWK(key, 'ES256')));

const verify = (token: string) => tokenVerifier({ issuer, key, now })(token);

describe('minted tokens', () => {
  test('U6: a minted token says who the person is, and lasts twelve hours', async () => {
    nowMs = startSeconds * 1000;
    const token = await tokenMinter({ issuer, key, now })(testPeople.requester);
    const verifier = tokenVerifier({ issuer, key, now });
    await expect(verifier(token)).resolves.toMatchObject({
      sub: 'person-requester',
      customer_id: 'acme',
      scope: 'desk',
    });
    nowMs += 12 * 3_600_000 - 1000;
    await expect(verifier(token)).resolves.toMatchObject({ exp: startSeconds + 12 * 3600 });
    nowMs += 1000;
    await expect(verifier(token)).rejects.toMatchObject({ code: 'token-expired' });
    nowMs = startSeconds * 1000;
  });
});

describe('refused tokens', () => {
  test('U6: a token with everything right is accepted, so the refusals below have one cause each', async () => {
    await expect(verify(await signed(payload()))).resolves.toMatchObject({ sub: 'person-agent' });
  });

  test('U6: another audience, another issuer, another type and a missing claim are refused', async () => {
    const refused = [
      await signed(payload({ aud: 'another-api' })),
      await signed(payload({ iss: 'http://127.0.0.1:4000/oidc' })),
      await signed(payload(), { typ: 'JWT' }),
      await signed(payload({ role: 'root' })),
      await signed(without('exp')),
      await signed(without('sub')),
    ];
    for (const token of refused) await expect(verify(token)).rejects.toMatchObject({ code: 'token-invalid' });
  });

  test('U6: the algorithm none, a symmetric key and a forged key are refused', async () => {
    const forged = await generateKeyPair('ES256');
    const publicKey = new TextEncoder().encode(JSON.stringify(await exportJWK(forged.publicKey)));
    const refused = [
      new UnsecuredJWT(payload()).encode(),
      await signed(payload(), { alg: 'HS256' }, publicKey),
      await new SignJWT(payload())
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })
        .sign(forged.privateKey),
    ];
    for (const token of refused) await expect(verify(token)).rejects.toMatchObject({ code: 'token-invalid' });
  });

  test('U6: a token that was changed or is none is refused, and the error tells nothing of it', async () => {
    const token = await signed(payload());
    const [header = '', , signature = ''] = token.split('.');
    const body = Buffer.from(JSON.stringify(payload({ sub: 'person-administrator' }))).toString('base64url');
    for (const forged of [
      `${header}.${body}.${signature}`,
      `${token}x`,
      '',
      '..',
      'İSMAİL 🙂',
      'a'.repeat(100_000),
    ]) {
      const error = await verify(forged).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'InvalidTokenError', code: 'token-invalid' });
      expect((error as Error).message).toBe('The access token is not valid.');
    }
  });

  test('U6: an expired token is told apart', async () => {
    const token = await signed(payload({ exp: startSeconds - 1 }));
    await expect(verify(token)).rejects.toMatchObject({ code: 'token-expired' });
  });
});

describe('keys', () => {
  test('U7: two that start at the same moment agree on the keys', async () => {
    const folder = join(dataDir, 'fresh');
    const loaded = await Promise.all([
      loadSignInKeys(folder),
      loadSignInKeys(folder),
      loadSignInKeys(folder),
    ]);
    expect(new Set(loaded.map((keys) => keys.signature.kid)).size).toBe(1);
  });
});
