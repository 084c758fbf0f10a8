import type { User, UserManager } from 'oidc-client-ts';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { paths } from '../routes.ts';
import { signOut } from './user-manager.ts';

/**
 * `leaving` is the way to the provider's sign-out. `failed` says that a sign-in went wrong or that the API refused its
 * token. In both nobody is sent to the provider's sign-in unasked.
 */
type SessionState =
  { kind: 'unknown' } | { kind: 'leaving' } | { kind: 'out'; failed: boolean } | { kind: 'in'; user: User };

type Actions = {
  /** Goes to the provider and comes back to the page that was asked for. */
  signIn: () => void;
  signOut: () => void;
  /** A valid bearer token, undefined when nobody is signed in. */
  token: () => Promise<string | undefined>;
  /** The session can't be used any more. */
  expire: () => void;
};

const SessionContext = createContext<({ state: SessionState } & Actions) | undefined>(undefined);

const openSession = async (users: UserManager): Promise<SessionState> => {
  const stored = await users.getUser();
  if (stored !== null && stored.expired !== true) return { kind: 'in', user: stored };
  if (stored?.refresh_token === undefined) return { kind: 'out', failed: false };
  const renewed = await users.signinSilent().catch(() => null);
  return renewed === null ? { kind: 'out', failed: false } : { kind: 'in', user: renewed };
};

const actionsOf = (users: UserManager, setState: (state: SessionState) => void): Actions => {
  const failed = () => setState({ kind: 'out', failed: true });
  return {
    signIn: () => {
      const asked = location.pathname === paths.signedIn ? paths.home : location.pathname + location.search;
      users.signinRedirect({ state: asked }).catch(failed);
    },
    signOut: () => {
      setState({ kind: 'leaving' });
      signOut(users).catch(failed);
    },
    token: async () => (await users.getUser())?.access_token,
    expire: () => {
      users.removeUser().then(failed, failed);
    },
  };
};

/** Reads the session of this tab and follows its renewals and its end. */
export const SessionProvider = ({ users, children }: { users: UserManager; children: ReactNode }) => {
  const [state, setState] = useState<SessionState>({ kind: 'unknown' });
  useEffect(() => {
    if (location.pathname !== paths.signedIn) void openSession(users).then(setState);
    const stops = [
      users.events.addUserLoaded((user) => setState({ kind: 'in', user })),
      users.events.addUserUnloaded(() =>
        setState((earlier) => (earlier.kind === 'leaving' ? earlier : { kind: 'out', failed: false })),
      ),
      users.events.addAccessTokenExpired(() => void users.removeUser()),
    ];
    return () => stops.forEach((stop) => stop());
  }, [users]);
  const actions = useMemo(() => actionsOf(users, setState), [users]);
  const session = useMemo(() => ({ state, ...actions }), [state, actions]);
  return <SessionContext value={session}>{children}</SessionContext>;
};

/** Who is signed in, and the ways in and out. */
export const useSession = () => {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('SessionProvider is missing');
  return session;
};
