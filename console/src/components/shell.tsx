import AppLayout from '@cloudscape-design/components/app-layout';
import SideNavigation from '@cloudscape-design/components/side-navigation';
import TopNavigation, { type TopNavigationProps } from '@cloudscape-design/components/top-navigation';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Me } from '../api/types.ts';
import { useSession } from '../auth/session.tsx';
import type { MessageKey } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import { mayReadKnowledge } from '../models/knowledge.ts';
import {
  isDesk,
  listsFor,
  listTitle,
  mayEditQuestions,
  mayOpen,
  mayReadContracts,
  worksAtDesk,
} from '../models/list-view.ts';
import { useMode } from '../mode.ts';
import { routeFor } from '../routes.ts';
import { NoticeBar } from './notices.tsx';

/** What stands around every page: the bar with language, mode and person, the lists, and the results of what was done. */
export const Shell = ({ me, children }: { me: Me; children: ReactNode }) => {
  const { t } = useMessages();
  const content = useFocusOnNewPage();
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <div id="top">
        <TopBar me={me} />
      </div>
      <AppLayout
        headerSelector="#top"
        toolsHide
        navigation={<Lists me={me} />}
        notifications={<NoticeBar />}
        content={
          <div id="content" ref={content} tabIndex={-1}>
            {children}
          </div>
        }
      />
    </>
  );
};

/** A page that was gone to starts at its beginning for the keyboard and the screen reader too. */
const useFocusOnNewPage = () => {
  const { pathname } = useLocation();
  const content = useRef<HTMLDivElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    content.current?.focus();
  }, [pathname]);
  return content;
};

const TopBar = ({ me }: { me: Me }) => {
  const { t, language, choose } = useMessages();
  const { mode, choose: chooseMode } = useMode();
  const { signOut } = useSession();
  const navigate = useNavigate();
  const otherMode = mode === 'dark' ? 'light' : 'dark';
  const utilities: TopNavigationProps.Utility[] = [
    {
      type: 'button',
      text: t('language.other'),
      ariaLabel: `${t('language.label')}: ${t('language.other')}`,
      onClick: () => choose(language === 'tr' ? 'en' : 'tr'),
    },
    {
      type: 'button',
      text: t(`mode.${otherMode}`),
      disableUtilityCollapse: false,
      onClick: () => chooseMode(otherMode),
    },
    {
      type: 'menu-dropdown',
      iconName: 'user-profile',
      text: me.name,
      description: `${me.email} · ${t(`role.${me.role}`)}`,
      items: [{ id: 'sign-out', text: t('signOut.button') }],
      onItemClick: signOut,
    },
  ];
  return (
    <TopNavigation
      identity={{
        href: routeFor.home(),
        title: t('app.name'),
        onFollow: (event) => {
          event.preventDefault();
          void navigate(routeFor.home());
        },
      }}
      utilities={utilities}
    />
  );
};

const Lists = ({ me }: { me: Me }) => {
  const { t } = useMessages();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const link = (text: MessageKey, href: string) => ({ type: 'link' as const, text: t(text), href });
  const lists = listsFor(me).map((list) => link(listTitle(list, me), routeFor.list(list)));
  const others = [
    ...(mayReadKnowledge(me) ? [link('nav.knowledge', routeFor.knowledge())] : []),
    ...(worksAtDesk(me)
      ? [link('nav.problems', routeFor.problems()), link('nav.improvements', routeFor.improvements())]
      : []),
    ...(mayReadContracts(me) ? [link('nav.contract', routeFor.contract())] : []),
    ...(isDesk(me.role) ? [link('nav.absences', routeFor.absences())] : []),
    ...(mayEditQuestions(me) ? [link('nav.questionSets', routeFor.questionSets())] : []),
  ];
  return (
    <SideNavigation
      activeHref={pathname}
      items={[
        ...lists,
        ...(mayOpen(me) ? [link('nav.new', routeFor.newTicket())] : []),
        ...(others.length > 0 ? [{ type: 'divider' as const }, ...others] : []),
      ]}
      onFollow={(event) => {
        event.preventDefault();
        void navigate(event.detail.href);
      }}
    />
  );
};
