import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input, { type InputProps } from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useId, useRef, useState } from 'react';
import type { AskedQuestion } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { QuestionWalk } from './use-question-walk.ts';

type Props = {
  question: AskedQuestion;
  walk: QuestionWalk;
  canGoBack: boolean;
  onBack: () => void;
};

/** One question: a button for each choice, or a field. It says itself when it comes up, and Enter answers it. */
export const QuestionForm = ({ question, walk, canGoBack, onBack }: Props) => {
  const { t, pick } = useMessages();
  const label = useId();
  const heading = useFocusAfterTurn(walk.turns);
  const { answer } = question;
  return (
    <div role="group" aria-labelledby={label}>
      <SpaceBetween size="s">
        <div ref={heading} tabIndex={-1} id={label} className="question">
          <Box variant="h3">{pick(question.text)}</Box>
          {question.help !== undefined && <Box color="text-body-secondary">{pick(question.help)}</Box>}
        </div>
        {answer.kind === 'choice' ? (
          <div className="choices">
            {answer.choices.map(({ id, label: choice }) => (
              <Button
                key={id}
                fullWidth
                formAction="none"
                disabled={walk.busy}
                onClick={() => walk.answer(question, id)}
              >
                {pick(choice)}
              </Button>
            ))}
            {walk.refused !== undefined && <div role="alert">{walk.refused}</div>}
          </div>
        ) : (
          <ValueField answer={answer} walk={walk} onSay={(said) => walk.answer(question, said)} />
        )}
        {canGoBack && (
          <Button variant="link" formAction="none" iconName="arrow-left" onClick={onBack}>
            {t('questions.back')}
          </Button>
        )}
      </SpaceBetween>
    </div>
  );
};

/** Whoever answered is led to the next question; nobody is led away from where they were before the first. */
const useFocusAfterTurn = (turns: number) => {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turns > 0) heading.current?.focus();
  }, [turns]);
  return heading;
};

type Value = Extract<AskedQuestion['answer'], { kind: 'value' }>;

const inputs: Record<Value['value'], Pick<InputProps, 'type' | 'inputMode'>> = {
  text: { type: 'text' },
  number: { type: 'text', inputMode: 'decimal' },
  date: { type: 'text' },
  email: { type: 'email', inputMode: 'email' },
  phone: { type: 'text', inputMode: 'tel' },
};

const ValueField = ({
  answer,
  walk,
  onSay,
}: {
  answer: Value;
  walk: QuestionWalk;
  onSay: (said: string) => void;
}) => {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const { example = answer.value === 'date' ? '2026-12-31' : undefined } = answer;
  return (
    <SpaceBetween size="xs">
      <FormField
        label={t('questions.answer')}
        errorText={walk.refused}
        constraintText={example === undefined ? undefined : t('questions.example', { example })}
      >
        <Input
          {...inputs[answer.value]}
          value={text}
          ariaRequired
          onChange={({ detail }) => setText(detail.value)}
          onKeyDown={(event) => {
            // Enter answers the question: it must not send the form that the question stands in.
            if (event.detail.key !== 'Enter') return;
            event.preventDefault();
            onSay(text);
          }}
        />
      </FormField>
      <Button formAction="none" loading={walk.busy} onClick={() => onSay(text)}>
        {t('questions.next')}
      </Button>
    </SpaceBetween>
  );
};
