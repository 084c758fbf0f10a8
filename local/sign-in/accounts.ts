import type { Person } from '../../domain/directory.ts';
import type { Directory } from '../../functions/ports/desk-table.ts';
import type { Credentials } from './credentials.ts';

/** Who may sign in. A machine client is a person with the role `machine`: its id is the client id. */
export interface Accounts {
  findByEmail(email: string): Promise<Person | undefined>;
  find(id: string): Promise<Person | undefined>;
  /** Whether this is the password of the person with this id; false, and as slow, for an id that nobody has. */
  verifyPassword(id: string, password: string): Promise<boolean>;
}

/** The people of the desk's directory with their credentials. */
export const deskAccounts = (options: {
  directory: Pick<Directory, 'person' | 'personByEmail'>;
  credentials: Pick<Credentials, 'verify'>;
}): Accounts => ({
  findByEmail: (email) => options.directory.personByEmail(email),
  find: (id) => options.directory.person(id),
  verifyPassword: (id, password) => options.credentials.verify(id, password),
});
