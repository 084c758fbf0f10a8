import { useState } from 'react';
import { useNavigate } from 'react-router';
import { usePutQuestionSet, useRemoveQuestionSet } from '../api/question-sets.ts';
import type { QuestionSet } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { parsedOf, textOf } from '../models/question-set-text.ts';
import { routeFor } from '../routes.ts';
import { useSay } from './notices.tsx';

/** What is being written of a set, and what the desk said of it last; it is saved over the version that was opened. */
export const useQuestionSetEditor = ({ id, set }: { id: string; set: QuestionSet | undefined }) => {
  const { t } = useMessages();
  const say = useSay();
  const removing = useRemoving();
  const [text, setText] = useState(() => textOf(set));
  const [seen, setSeen] = useState(set?.version);
  const [notJson, setNotJson] = useState<string>();
  const put = usePutQuestionSet();
  const send = (dryRun: boolean, onDone: (saved: QuestionSet) => void) => {
    const parsed = parsedOf(text);
    setNotJson('reason' in parsed ? parsed.reason : undefined);
    if ('reason' in parsed) return;
    put.mutate({ id, version: seen, content: parsed.content, dryRun }, { onSuccess: onDone });
  };
  return {
    text,
    notJson,
    write: (next: string) => {
      setText(next);
      setNotJson(undefined);
      put.reset();
    },
    check: () => send(true, () => {}),
    save: () =>
      send(false, (saved) => {
        setSeen(saved.version);
        setText(textOf(saved));
        put.reset();
        say(t('questionSets.saved', { version: saved.version }));
      }),
    remove: () => removing.remove({ id, version: seen ?? 0 }),
    busy: put.isPending,
    isSound: put.isSuccess && put.variables.dryRun,
    thrown: put.error ?? removing.thrown,
  };
};

const useRemoving = () => {
  const { t } = useMessages();
  const say = useSay();
  const navigate = useNavigate();
  const removing = useRemoveQuestionSet();
  const remove = (set: Pick<QuestionSet, 'id' | 'version'>) =>
    removing.mutate(set, {
      onSuccess: () => {
        say(t('questionSets.removed'));
        void navigate(routeFor.questionSets());
      },
    });
  return { remove, thrown: removing.error };
};
