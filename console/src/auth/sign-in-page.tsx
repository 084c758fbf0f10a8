import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { LanguageButton } from '../components/language-button.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';
import { paths } from '../routes.ts';
import { useSession } from './session.tsx';

/** Whoever followed a link to a page goes straight to the provider; whoever came to the door is asked in. */
export const SignInPage = ({ failed }: { failed: boolean }) => {
  const { t } = useMessages();
  const { signIn } = useSession();
  const { pathname } = useLocation();
  const atOnce = !failed && pathname !== paths.home;
  useEffect(() => {
    if (atOnce) signIn();
  }, [atOnce, signIn]);
  if (atOnce) return <Waiting label={t('signIn.underWay')} />;
  return (
    <main className="door">
      <Container
        header={
          <Header variant="h1" description={t('app.tagline')} actions={<LanguageButton />}>
            {t('signIn.title')}
          </Header>
        }
      >
        <SpaceBetween size="l">
          {failed && <Alert type="error">{t('signIn.failed')}</Alert>}
          <Box variant="p">{t('signIn.text')}</Box>
          <Button variant="primary" onClick={signIn}>
            {t('signIn.button')}
          </Button>
        </SpaceBetween>
      </Container>
    </main>
  );
};
