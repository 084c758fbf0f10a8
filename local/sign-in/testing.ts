import { createServer, type Server } from 'node:http';
import { person, type Person } from '../../domain/directory.ts';
import { createTable } from '../database/create-table.ts';
import type { TestDatabase } from '../database/testing.ts';
import { deskAccounts, type Accounts } from './accounts.ts';
import { credentialStore } from './credentials.ts';
import { loadSignInKeys } from './keys.ts';
import { createSignIn, type SignIn } from './sign-in.ts';
import { signInTableDefinition, signInTtlAttribute } from './table.ts';

/** The people of the tests: an agent, a requester with a Turkish name, a machine client. */
export const testPeople = {
  agent: person.parse({
    id: 'person-agent',
    email: 'deniz@masa.example',
    name: 'Deniz Işık',
    role: 'agent',
    level: 'L1',
    locale: 'tr',
    groupIds: ['desk', 'network'],
  }),
  requester: person.parse({
    id: 'person-requester',
    email: 'ismail@acme.example',
    name: 'İSMAİL Yılmaz',
    role: 'requester',
    customerId: 'acme',
    locale: 'en',
  }),
  machine: person.parse({
    id: 'acme-monitoring',
    email: 'monitoring@acme.example',
    name: 'ACME monitoring',
    role: 'machine',
    customerId: 'acme',
    locale: 'en',
  }),
} satisfies Record<string, Person>;

const tableName = 'sign-in-test';

/** Makes the table, and gives every test person the password and the machine its secret. */
export async function prepareCredentials(
  database: TestDatabase,
  { password, machineSecret }: { password: string; machineSecret: string },
): Promise<void> {
  const definition = { ...signInTableDefinition, TableName: tableName };
  await createTable(database.client, definition, { ttlAttribute: signInTtlAttribute });
  const credentials = credentialStore({ documents: database.documents, tableName });
  await credentials.set([testPeople.agent.id, testPeople.requester.id], password);
  await credentials.set([testPeople.machine.id], machineSecret);
}

/** A sign-in service that runs on 127.0.0.1; a second one on the same port and folder is a restart of it. */
export type TestService = SignIn & {
  issuer: string;
  port: number;
  failures: unknown[];
  stop(): Promise<void>;
};

export async function startService(options: {
  database: TestDatabase;
  dataDir: string;
  port?: number;
  people?: readonly Person[];
}): Promise<TestService> {
  const { server, port } = await listen(options.port ?? 0);
  const base = `http://127.0.0.1:${port}`;
  const failures: unknown[] = [];
  const signIn = createSignIn({
    issuer: `${base}/oidc`,
    keys: await loadSignInKeys(options.dataDir),
    client: options.database.client,
    tableName,
    accounts: accountsOf(options.people ?? Object.values(testPeople), options.database),
    redirectUris: [`${base}/signed-in`],
    postLogoutRedirectUris: [`${base}/`],
    home: `${base}/`,
    report: (error) => failures.push(error),
  });
  server.on('request', (request, response) => {
    signIn.handle(request, response).catch((error: unknown) => failures.push(error));
  });
  return {
    ...signIn,
    issuer: `${base}/oidc`,
    port,
    failures,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(wanted: number): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, port: address.port };
}

const accountsOf = (people: readonly Person[], { documents }: TestDatabase): Accounts =>
  deskAccounts({
    directory: {
      person: (id) => Promise.resolve(people.find((one) => one.id === id)),
      personByEmail: (email) => Promise.resolve(people.find((one) => one.email === email.toLowerCase())),
    },
    credentials: credentialStore({ documents, tableName }),
  });
