import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';

/** The algorithm of every signature here (RFC 7518: ECDSA on P-256 with SHA-256). */
export const signatureAlgorithm = 'ES256';

const privateKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
  use: z.literal('sig'),
  alg: z.literal(signatureAlgorithm),
});
export type PrivateKey = z.infer<typeof privateKey>;

const signInKeys = z.object({ signature: privateKey, cookies: z.array(z.string().min(32)).min(1) });

/** What signs tokens and cookies; secret. */
export type SignInKeys = z.infer<typeof signInKeys>;

async function newKeys(): Promise<SignInKeys> {
  const pair = await generateKeyPair(signatureAlgorithm, { extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  const signature = { ...jwk, kid: randomUUID(), use: 'sig', alg: signatureAlgorithm };
  return signInKeys.parse({ signature, cookies: [randomBytes(32).toString('base64url')] });
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

async function stored(path: string): Promise<SignInKeys | undefined> {
  try {
    return signInKeys.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new Error(`The sign-in keys in ${path} cannot be read.`, { cause: error });
  }
}

/** The file appears whole or not at all, and who comes second leaves the first one's keys alone. */
async function store(path: string, keys: SignInKeys): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(keys), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft);
  }
}

/**
 * The keys of the desk whose data lies in `dataDir`: made at the first call, the same ever after. The file is for its
 * owner only (mode 0600). Throws when it cannot be read or written.
 */
export async function loadSignInKeys(dataDir: string): Promise<SignInKeys> {
  const path = join(dataDir, 'sign-in-keys.json');
  const existing = await stored(path);
  if (existing !== undefined) return existing;
  await mkdir(dataDir, { recursive: true });
  await store(path, await newKeys());
  const keys = await stored(path);
  if (keys === undefined) throw new Error(`The sign-in keys in ${path} are gone.`);
  return keys;
}
