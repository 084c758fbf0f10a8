import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useOfferedSets } from '../api/question-sets.ts';
import { useMessages } from '../messages/language.tsx';
import type { Walked } from '../models/question-walk.ts';
import { QuestionWalk } from './question-walk.tsx';

type Props = {
  serviceId: string;
  customerId: string;
  walked: Walked | undefined;
  onWalk: (walked: Walked | undefined) => void;
};

/** The questions that come with the chosen service, where there are any: they may be skipped. */
export const CallQuestions = ({ serviceId, customerId, walked, onWalk }: Props) => {
  const { t } = useMessages();
  const { data: sets = [] } = useOfferedSets({ serviceId, customerId });
  if (sets.length === 0) return null;
  const isOpen = walked !== undefined && walked.step.outcome === undefined;
  return (
    <Container
      header={
        <Header variant="h2" description={t('questions.intro')}>
          {t('questions.title')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <QuestionWalk sets={sets} walked={walked} onWalk={onWalk} />
        {isOpen && <Box color="text-body-secondary">{t('questions.unfinished')}</Box>}
        {walked?.step.outcome !== undefined && <Box>{t('questions.ready')}</Box>}
      </SpaceBetween>
    </Container>
  );
};
