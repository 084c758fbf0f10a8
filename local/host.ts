import { type Base, startBase } from './base.ts';
import type { Desk } from './desk.ts';
import { hostMounts } from './host-mounts.ts';
import type { HostOptions } from './options.ts';
import { ensureOwnerSecret } from './owner-secret.ts';
import { type Mount, startServer } from './server.ts';
import { type Credentials, credentialStore } from './sign-in/credentials.ts';
import { deskAccounts } from './sign-in/accounts.ts';
import { loadSignInKeys } from './sign-in/keys.ts';
import { createSignIn, type SignIn } from './sign-in/sign-in.ts';
import { Stopping } from './stopping.ts';
import { tableNames } from './tables.ts';
import { type Welcome, welcomePeople } from './welcome.ts';

export type Host = {
  url: string;
  /** Who may sign in, and how. */
  welcome: Welcome;
  /** Where the SDK finds this host's Step Functions, SES and SNS: under `/sfn`, `/ses`, `/sns`. */
  servicesUrl: string;
  /** Moves the virtual clock by ms and resolves, with the time then, when everything due has run. */
  advance: ((ms: number) => Promise<number>) | undefined;
  stop: () => Promise<void>;
};

/**
 * Starts the whole desk on one machine; its data lies in `dataDir`.
 *
 * @throws StartError with one sentence for the person who started it: port in use, folder not writable, no database
 */
export const startHost = async (options: HostOptions): Promise<Host> => {
  const stopping = new Stopping();
  try {
    return await start(options, stopping);
  } catch (error) {
    await stopping.stop();
    throw error;
  }
};

const start = async (options: HostOptions, stopping: Stopping): Promise<Host> => {
  const base = await startBase(options, stopping);
  const server = await startServer({ port: options.port, mounts: () => mounts, onError: base.report });
  stopping.add(server.stop);
  let mounts: Mount[] = [];
  const desk = await base.openDesk(server.url);
  stopping.add(desk.stop);
  const credentials = credentialStore({ documents: base.documents, tableName: tableNames.signIn });
  const signIn = await openSignIn({ ...base, url: server.url, dataDir: options.dataDir, desk, credentials });
  const welcome = await welcomePeople({ directory: desk.directory, credentials }, options);
  const { clock, advance } = base.deskClock;
  const ownerSecret = await ensureOwnerSecret(options.dataDir);
  mounts = hostMounts({
    desk,
    mail: base.mail,
    courtesy: base.courtesy,
    signIn,
    url: server.url,
    ownerSecret,
    now: () => clock.now(),
    advance,
  });
  return { url: server.url, welcome, servicesUrl: base.servicesUrl, advance, stop: () => stopping.stop() };
};

type SignInParts = Pick<Base, 'database' | 'report'> & {
  url: string;
  dataDir: string;
  desk: Desk;
  credentials: Credentials;
};

const openSignIn = async ({
  database,
  report,
  url,
  dataDir,
  desk,
  credentials,
}: SignInParts): Promise<SignIn> =>
  createSignIn({
    issuer: `${url}/oidc`,
    keys: await loadSignInKeys(dataDir),
    client: database,
    tableName: tableNames.signIn,
    accounts: deskAccounts({ directory: desk.directory, credentials }),
    redirectUris: [`${url}/callback`],
    postLogoutRedirectUris: [`${url}/`],
    home: `${url}/`,
    report,
  });
