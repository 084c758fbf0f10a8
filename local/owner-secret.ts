import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileOf = (dataDir: string): string => join(dataDir, 'owner-secret');

/** The secret that shows that somebody can read the data folder; made at the first start, readable by its owner only. */
export const ensureOwnerSecret = async (dataDir: string): Promise<string> => {
  const known = await readOwnerSecret(dataDir);
  if (known) return known;
  const secret = randomBytes(32).toString('base64url');
  await writeFile(fileOf(dataDir), secret, { mode: 0o600 });
  return secret;
};

/** The secret of a data folder; undefined where no host has ever started. */
export const readOwnerSecret = async (dataDir: string): Promise<string | undefined> => {
  try {
    return (await readFile(fileOf(dataDir), 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};
