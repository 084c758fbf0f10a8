import type { UserManager } from 'oidc-client-ts';
import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { useMe } from '../api/queries.ts';
import { SignedInPage } from '../auth/signed-in-page.tsx';
import { useSession } from '../auth/session.tsx';
import { SignInPage } from '../auth/sign-in-page.tsx';
import { MeContext, usePerson } from '../components/me.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { Shell } from '../components/shell.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';
import { mayReadKnowledge, mayWriteArticles } from '../models/knowledge.ts';
import {
  isDesk,
  listsFor,
  mayEditQuestions,
  mayOpen,
  mayReadContracts,
  worksAtDesk,
} from '../models/list-view.ts';
import { paths, routeFor } from '../routes.ts';
import { NewTicketPage } from './new-ticket-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { TicketListPage } from './ticket-list-page.tsx';
import { TicketPage } from './ticket-page.tsx';
import { WorkListPage } from './work-list-page.tsx';

/** Pages that most people never open come when they are opened. */
const AbsencesPage = lazy(() => import('./absences-page.tsx'));
const ContractPage = lazy(() => import('./contract-page.tsx'));
const KnowledgePage = lazy(() => import('./knowledge-page.tsx'));
const ArticlePage = lazy(() => import('./article-page.tsx'));
const NewArticlePage = lazy(() => import('./new-article-page.tsx'));
const EditArticlePage = lazy(() => import('./edit-article-page.tsx'));
const ImprovementPage = lazy(() => import('./improvement-page.tsx'));
const ImprovementsPage = lazy(() => import('./improvements-page.tsx'));
const ProblemPage = lazy(() => import('./problem-page.tsx'));
const ProblemsPage = lazy(() => import('./problems-page.tsx'));
const QuestionSetsPage = lazy(() => import('./question-sets-page.tsx'));
const QuestionSetPage = lazy(() => import('./question-set-page.tsx'));

/** The door for whoever is outside, the desk for whoever is in. */
export const Pages = ({ users }: { users: UserManager }) => {
  const { state } = useSession();
  const { t } = useMessages();
  const { pathname } = useLocation();
  if (pathname === paths.signedIn) return <SignedInPage users={users} />;
  if (state.kind === 'unknown' || state.kind === 'leaving') return <Waiting label={t('app.loading')} />;
  return state.kind === 'out' ? <SignInPage failed={state.failed} /> : <Desk />;
};

const Desk = () => {
  const { t, suggest } = useMessages();
  const { data: me, error, refetch } = useMe();
  useEffect(() => {
    if (me !== undefined) suggest(me.locale);
  }, [me, suggest]);
  if (me === undefined)
    return error === null ? (
      <Waiting label={t('app.loading')} />
    ) : (
      <main className="door">
        <ProblemAlert thrown={error} onRetry={() => void refetch()} />
      </main>
    );
  return (
    <MeContext value={me}>
      <Shell me={me}>
        <DeskPages />
      </Shell>
    </MeContext>
  );
};

const DeskPages = () => {
  const { t } = useMessages();
  const me = usePerson();
  const lists = listsFor(me);
  const [first = 'calls'] = lists;
  return (
    <Suspense fallback={<Waiting label={t('app.loading')} />}>
      <Routes>
        <Route path={paths.home} element={<Navigate to={routeFor.list(first)} replace />} />
        {lists.map((list) => (
          <Route
            key={list}
            path={paths[list]}
            element={list === 'work' ? <WorkListPage /> : <TicketListPage list={list} />}
          />
        ))}
        {mayOpen(me) && <Route path={paths.newTicket} element={<NewTicketPage />} />}
        {mayReadContracts(me) && <Route path={paths.contract} element={<ContractPage />} />}
        {isDesk(me.role) && <Route path={paths.absences} element={<AbsencesPage />} />}
        {mayReadKnowledge(me) && <Route path={paths.knowledge} element={<KnowledgePage />} />}
        {mayReadKnowledge(me) && <Route path={paths.article} element={<ArticlePage />} />}
        {mayWriteArticles(me) && <Route path={paths.newArticle} element={<NewArticlePage />} />}
        {mayWriteArticles(me) && <Route path={paths.editArticle} element={<EditArticlePage />} />}
        {worksAtDesk(me) && recordPages}
        {mayEditQuestions(me) && <Route path={paths.questionSets} element={<QuestionSetsPage />} />}
        {mayEditQuestions(me) && <Route path={paths.questionSet} element={<QuestionSetPage />} />}
        <Route path={paths.ticket} element={<TicketPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
};

/** What the desk keeps for itself. */
const recordPages = (
  <>
    <Route path={paths.problems} element={<ProblemsPage />} />
    <Route path={paths.problem} element={<ProblemPage />} />
    <Route path={paths.improvements} element={<ImprovementsPage />} />
    <Route path={paths.improvement} element={<ImprovementPage />} />
  </>
);
