import { I18nProvider } from '@cloudscape-design/components/i18n';
import turkish from '@cloudscape-design/components/i18n/messages/all.tr';
import english from '@cloudscape-design/components/i18n/messages/all.en';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { ApiContext, createApiClient } from './api/client.tsx';
import { asProblem } from './api/problem.ts';
import { SessionProvider, useSession } from './auth/session.tsx';
import { createUserManager } from './auth/user-manager.ts';
import { NoticesProvider } from './components/notices.tsx';
import type { Configuration } from './configuration.ts';
import { LanguageProvider, useMessages } from './messages/language.tsx';
import { Pages } from './pages/pages.tsx';

/** A request that the server has answered is not sent again; one that it could not answer is, twice. */
const worthRetrying = (failures: number, thrown: unknown): boolean => {
  const { status } = asProblem(thrown).document;
  return failures < 2 && (status === 0 || status >= 500);
};

const createQueryClient = () => new QueryClient({ defaultOptions: { queries: { retry: worthRetrying } } });

/** The whole console: language, session, API and pages, from what this host says in its configuration. */
export const App = ({ configuration }: { configuration: Configuration }) => {
  const [users] = useState(() => createUserManager(configuration));
  return (
    <LanguageProvider>
      <ComponentMessages>
        <SessionProvider users={users}>
          <Data apiUrl={configuration.apiUrl}>
            <BrowserRouter>
              <NoticesProvider>
                <Pages users={users} />
              </NoticesProvider>
            </BrowserRouter>
          </Data>
        </SessionProvider>
      </ComponentMessages>
    </LanguageProvider>
  );
};

const ComponentMessages = ({ children }: { children: ReactNode }) => {
  const { language } = useMessages();
  return (
    <I18nProvider locale={language} messages={[turkish, english]}>
      {children}
    </I18nProvider>
  );
};

const Data = ({ apiUrl, children }: { apiUrl: string; children: ReactNode }) => {
  const { state, token, expire } = useSession();
  const person = state.kind === 'in' ? state.user.profile.sub : undefined;
  const api = useMemo(
    () =>
      createApiClient({
        apiUrl,
        token,
        language: () => document.documentElement.lang,
        onUnauthenticated: expire,
      }),
    [apiUrl, token, expire],
  );
  // Another person gets another cache: nothing that one has read is ever shown to the next.
  const queries = useMemo(createQueryClient, [person]);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ApiContext>
  );
};
