import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import * as z from 'zod';

/** OWASP's password storage cheat sheet: scrypt with N = 2^15 (32 MiB), r = 8, p = 3. */
const cost = { logN: 15, r: 8, p: 3 };
const keyLength = 32;
const memory = 64 * 1024 * 1024;

const storedHash = z
  .string()
  .regex(/^\$scrypt\$ln=\d+,r=\d+,p=\d+\$[\w-]+\$[\w-]+$/)
  .transform((text) => {
    const [, , parameters = '', salt = '', key = ''] = text.split('$');
    const [logN = 0, r = 0, p = 0] = parameters.split(',').map((part) => Number(part.split('=')[1]));
    return { cost: { logN, r, p }, salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
  });

/** Unicode may spell the same letter in two ways (İ as one sign or as two); NFKC makes them one (RFC 8265). */
function derive(password: string, salt: Buffer, { logN, r, p }: typeof cost): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** logN, r, p, maxmem: memory };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** Hashes a password for keeping, as `$scrypt$ln=15,r=8,p=3$<salt>$<key>`; takes some 0.2 s off the main thread. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  const parameters = `ln=${cost.logN},r=${cost.r},p=${cost.p}`;
  return ['', 'scrypt', parameters, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether the password is the one behind the hash; throws on a text that is no hash of ours. */
export async function passwordMatches(password: string, hash: string): Promise<boolean> {
  const stored = storedHash.parse(hash);
  return timingSafeEqual(await derive(password, stored.salt, stored.cost), stored.key);
}
