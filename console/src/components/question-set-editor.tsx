import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { asProblem } from '../api/problem.ts';
import type { QuestionSet } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { useQuestionSetEditor } from './use-question-set-editor.ts';

type Props = { id: string; set: QuestionSet | undefined };

/** A question set as text, with what the desk finds wrong in it, field by field. */
export const QuestionSetEditor = ({ id, set }: Props) => {
  const { t } = useMessages();
  const editor = useQuestionSetEditor({ id, set });
  return (
    <SpaceBetween size="m">
      <FormField
        label={t('questionSets.json')}
        description={t('questionSets.jsonHint')}
        errorText={
          editor.notJson === undefined ? undefined : t('questionSets.notJson', { reason: editor.notJson })
        }
        stretch
      >
        <div className="code">
          <Textarea
            value={editor.text}
            rows={24}
            spellcheck={false}
            disableBrowserAutocorrect
            onChange={({ detail }) => editor.write(detail.value)}
          />
        </div>
      </FormField>
      <Findings thrown={editor.thrown} isSound={editor.isSound} />
      <SpaceBetween direction="horizontal" size="xs">
        <Button loading={editor.busy} onClick={editor.check}>
          {t('questionSets.check')}
        </Button>
        <Button variant="primary" loading={editor.busy} onClick={editor.save}>
          {t('questionSets.save')}
        </Button>
        {set !== undefined && <Remove onRemove={editor.remove} />}
      </SpaceBetween>
    </SpaceBetween>
  );
};

const Findings = ({ thrown, isSound }: { thrown: Error | null; isSound: boolean }) => {
  const { t } = useMessages();
  const faults = thrown === null ? [] : (asProblem(thrown).document.errors ?? []);
  if (isSound)
    return (
      <div role="status">
        <Alert type="success">{t('questionSets.checked')}</Alert>
      </div>
    );
  if (thrown === null) return null;
  if (faults.length === 0) return <ProblemAlert thrown={thrown} />;
  return (
    <Alert type="error" header={t('questionSets.faults', { count: faults.length })}>
      <dl className="faults" role="alert">
        {faults.map(({ field, message }, index) => (
          <div key={`${field} ${String(index)}`}>
            <dt>
              <code>{field}</code>
            </dt>
            <dd>{message}</dd>
          </div>
        ))}
      </dl>
    </Alert>
  );
};

/** What is deleted is asked about once more. */
const Remove = ({ onRemove }: { onRemove: () => void }) => {
  const { t } = useMessages();
  const [isAsked, setAsked] = useState(false);
  return (
    <Button onClick={isAsked ? onRemove : () => setAsked(true)}>
      {t(isAsked ? 'questionSets.removeSure' : 'questionSets.remove')}
    </Button>
  );
};
