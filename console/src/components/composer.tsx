import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { CommandFields } from './command-fields.tsx';
import { useCommandForm } from './use-command-form.ts';

type Kind = 'comment' | 'note';
type WordsProps = { ticket: Ticket; shownId: string; kind: Kind; hinted: boolean };
type Props = { ticket: Ticket; shownId: string; kinds: readonly Kind[] };

/** Where words are added to the story: to the requester, or, looking different, only for the desk. */
export const Composer = ({ ticket, shownId, kinds }: Props) => {
  const { t } = useMessages();
  const [first = 'comment'] = kinds;
  const [kind, setKind] = useState<Kind>(first);
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
          onChange={({ detail }) => setKind(detail.selectedId === 'note' ? 'note' : 'comment')}
        />
      )}
      <Words key={kind} ticket={ticket} shownId={shownId} kind={kind} hinted={kinds.length > 1} />
    </SpaceBetween>
  );
};

const Words = ({ ticket, shownId, kind, hinted }: WordsProps) => {
  const { t } = useMessages();
  const form = useCommandForm({ ticket, shownId, name: kind, live: true });
  return (
    <div className={`${kind}-form`}>
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
