import { randomBytes } from 'node:crypto';
import { person } from '../domain/directory.ts';
import type { Directory } from '../functions/ports/desk-table.ts';
import type { Credentials } from './sign-in/credentials.ts';

const administrator = person.parse({
  id: 'administrator',
  email: 'admin@desk.example',
  name: 'Administrator',
  role: 'administrator',
  locale: 'tr',
});

/** Gives a desk without people its first administrator; the password to be told once, undefined when there are people. */
export const ensureAdministrator = async (
  directory: Directory,
  credentials: Credentials,
): Promise<{ email: string; password: string } | undefined> => {
  if ((await directory.people()).length > 0) return undefined;
  const password = randomBytes(12).toString('base64url');
  await credentials.set([administrator.id], password);
  await directory.put({ kind: 'person', record: administrator });
  return { email: administrator.email, password };
};
