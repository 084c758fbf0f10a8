import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useId } from 'react';
import type { QuestionSetSummary } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { labelOf, type Walked } from '../models/question-walk.ts';
import { ProblemAlert } from './problem-alert.tsx';
import { QuestionForm } from './question-form.tsx';
import { QuestionOutcome } from './question-outcome.tsx';
import { type QuestionWalk as Walk, useQuestionWalk } from './use-question-walk.ts';

type Props = {
  sets: readonly QuestionSetSummary[];
  walked: Walked | undefined;
  onWalk: (walked: Walked | undefined) => void;
};

/** Leads somebody through one of the sets: a question at a time, with what was said above it and a way back. */
export const QuestionWalk = ({ sets, walked, onWalk }: Props) => {
  const { t } = useMessages();
  const walk = useQuestionWalk(walked, onWalk);
  return (
    <SpaceBetween size="m">
      {walk.thrown !== null && <ProblemAlert thrown={walk.thrown} />}
      {walked === undefined ? <Sets sets={sets} walk={walk} /> : <Trail walked={walked} walk={walk} />}
      {walked?.step.question !== undefined && (
        <QuestionForm
          key={walked.step.question.id}
          question={walked.step.question}
          walk={walk}
          canGoBack={walked.trail.length > 0}
          onBack={() => walk.back(walked.trail.length - 1)}
        />
      )}
      {walked?.step.outcome !== undefined && <QuestionOutcome outcome={walked.step.outcome} />}
      {walked?.step.outcome !== undefined && (
        <Button formAction="none" iconName="undo" onClick={walk.restart}>
          {t('questions.restart')}
        </Button>
      )}
    </SpaceBetween>
  );
};

const Sets = ({ sets, walk }: { sets: readonly QuestionSetSummary[]; walk: Walk }) => {
  const { t, pick } = useMessages();
  const label = useId();
  return (
    <div role="group" aria-labelledby={label}>
      <Box id={label}>{t('questions.which')}</Box>
      <div className="choices">
        {sets.map(({ id, title }) => (
          <Button key={id} formAction="none" fullWidth loading={walk.busy} onClick={() => walk.start(id)}>
            {pick(title)}
          </Button>
        ))}
      </div>
    </div>
  );
};

const Trail = ({ walked, walk }: { walked: Walked; walk: Walk }) => {
  const { t, pick } = useMessages();
  if (walked.trail.length === 0) return null;
  return (
    <ol className="rows" aria-label={t('questions.said')}>
      {walked.trail.map(({ question, answer }, index) => (
        <li key={question.id}>
          <span>
            <Box variant="small" display="block" color="text-body-secondary">
              {pick(question.text)}
            </Box>
            <bdi>{labelOf(question, answer, pick)}</bdi>
          </span>
          <Button
            variant="inline-icon"
            iconName="edit"
            formAction="none"
            ariaLabel={t('questions.change', { question: pick(question.text) })}
            onClick={() => walk.back(index)}
          />
        </li>
      ))}
    </ol>
  );
};
