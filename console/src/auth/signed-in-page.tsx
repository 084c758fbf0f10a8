import type { UserManager } from 'oidc-client-ts';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';
import { paths } from '../routes.ts';
import { askedPage } from './asked-page.ts';
import { useSession } from './session.tsx';

const answers = new WeakMap<UserManager, Promise<string>>();

/** Takes the provider's answer out of the address; a code works once, so the exchange happens once. */
const finishSignIn = (users: UserManager): Promise<string> => {
  const known = answers.get(users);
  if (known !== undefined) return known;
  const answer = users.signinRedirectCallback().then((user) => askedPage(user.state));
  answers.set(users, answer);
  return answer;
};

/** Where the sign-in provider sends people back to. */
export const SignedInPage = ({ users }: { users: UserManager }) => {
  const { t } = useMessages();
  const { expire } = useSession();
  const navigate = useNavigate();
  useEffect(() => {
    finishSignIn(users).then(
      (page) => navigate(page, { replace: true }),
      () => {
        expire();
        return navigate(paths.home, { replace: true });
      },
    );
  }, [users, navigate, expire]);
  return <Waiting label={t('signIn.underWay')} />;
};
