import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { AppLink } from '../components/app-link.tsx';
import { useTitle } from '../components/use-title.ts';
import { useMessages } from '../messages/language.tsx';
import { routeFor } from '../routes.ts';

/** Also what a person sees of a ticket that is not theirs: that it exists is nobody else's business. */
export const NotFoundPage = () => {
  const { t } = useMessages();
  useTitle(t('notFound.title'));
  return (
    <SpaceBetween size="m">
      <Header variant="h1">{t('notFound.title')}</Header>
      <Box variant="p">{t('notFound.text')}</Box>
      <AppLink to={routeFor.home()}>{t('notFound.home')}</AppLink>
    </SpaceBetween>
  );
};
