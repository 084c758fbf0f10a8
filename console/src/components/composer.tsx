import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useRef, useState } from 'react';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { CommandFields } from './command-fields.tsx';
import { useCommandForm } from './use-command-form.ts';
import type { Insertion } from './use-insertion.ts';

type Kind = 'comment' | 'note';
type WordsProps = { ticket: Ticket; shownId: string; kind: Kind; hinted: boolean; insertion?: Insertion };
type Props = { ticket: Ticket; shownId: string; kinds: readonly Kind[]; insertion: Insertion };

/**
 * Where words are added to the story: to the requester, or, looking different, only for the desk. What has been begun of
 * the one stays while the other is written.
 */
export const Composer = ({ ticket, shownId, kinds, insertion }: Props) => {
  const { t } = useMessages();
  const [first = 'comment'] = kinds;
  const [chosen, setChosen] = useState<Kind>(first);
  const inserts = insertion.waiting !== undefined && kinds.includes('comment');
  if (inserts && chosen !== 'comment') setChosen('comment');
  const kind = kinds.includes(chosen) ? chosen : first;
  return (
    <SpaceBetween size="s">
      {kinds.length > 1 && (
        <SegmentedControl
          label={t('composer.kind')}
          selectedId={kind}
          options={kinds.map((id) => ({
            id,
            text: t(`composer.${id}`),
            iconName: id === 'note' ? 'lock-private' : 'contact',
          }))}
          onChange={({ detail }) => setChosen(detail.selectedId === 'note' ? 'note' : 'comment')}
        />
      )}
      {kinds.map((one) => (
        <div key={one} hidden={one !== kind}>
          <Words
            ticket={ticket}
            shownId={shownId}
            kind={one}
            hinted={kinds.length > 1}
            {...(one === 'comment' && { insertion })}
          />
        </div>
      ))}
    </SpaceBetween>
  );
};

const Words = ({ ticket, shownId, kind, hinted, insertion }: WordsProps) => {
  const { t } = useMessages();
  const form = useCommandForm({ ticket, shownId, name: kind, live: true });
  const place = useRef<HTMLDivElement>(null);
  const { change, values } = form.typed;
  useEffect(() => {
    if (insertion?.waiting === undefined) return;
    change('text', [values['text']?.trim(), insertion.waiting].filter(Boolean).join('\n\n'));
    insertion.taken();
    place.current?.querySelector('textarea')?.focus();
  }, [insertion, change, values]);
  return (
    <div className={`${kind}-form`} ref={place}>
      <SpaceBetween size="s">
        {hinted && <Box variant="small">{t(`hint.${kind}`)}</Box>}
        <CommandFields form={form} />
        <Button loading={form.sending} onClick={form.send}>
          {t(`command.${kind}`)}
        </Button>
      </SpaceBetween>
    </div>
  );
};
