import type { Directory } from '../functions/ports/desk-table.ts';
import { ensureAdministrator } from './first-administrator.ts';
import { demoPassword, installDemo } from './install-demo.ts';
import type { Credentials } from './sign-in/credentials.ts';

/** Whom a newcomer may sign in as. */
export type Welcome = {
  people: { email: string; name: string; role: string; customer?: string }[];
  password: string | undefined;
};

/** Prepares the people of a new desk: the demo's, or for an empty desk its first administrator. */
export const welcomePeople = async (
  { directory, credentials }: { directory: Directory; credentials: Credentials },
  { empty }: { empty: boolean },
): Promise<Welcome> => {
  const first = empty ? await ensureAdministrator(directory, credentials) : undefined;
  if (first)
    return {
      people: [{ email: first.email, name: 'Administrator', role: 'administrator' }],
      password: first.password,
    };
  if (!empty) await installDemo(directory, credentials);
  const people = empty ? [] : (await directory.people()).filter(({ role }) => role !== 'machine');
  return {
    people: people.map(({ email, name, role, level, customerId }) => ({
      email,
      name,
      role: [role, level].filter(Boolean).join(' '),
      ...(customerId && { customer: customerId }),
    })),
    password: empty ? undefined : demoPassword,
  };
};
