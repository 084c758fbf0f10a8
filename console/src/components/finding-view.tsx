import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { useMessages } from '../messages/language.tsx';
import { percentOf } from '../models/knowledge.ts';
import type { Finding } from '../models/triage.ts';
import { SimilarTickets } from './similar-tickets.tsx';

type Props = {
  finding: Finding;
  aspect: string;
  value: string;
  sending: boolean;
  /** Absent where the reader may not follow it. */
  onFollow: (() => void) | undefined;
};

const types: Record<Finding['state'], StatusIndicatorProps.Type> = {
  applied: 'success',
  standing: 'success',
  overruled: 'stopped',
  waiting: 'pending',
};

/** What triage said of one aspect of a call, why, and what became of it. */
export const FindingView = ({ finding, aspect, value, sending, onFollow }: Props) => {
  const { t } = useMessages();
  const { state, confidence, by, words, similar } = finding;
  return (
    <SpaceBetween size="xxs">
      <Box variant="awsui-key-label">{aspect}</Box>
      <div>
        <bdi>{value}</bdi> <StatusIndicator type={types[state]}>{t(`triage.${state}`)}</StatusIndicator>
      </div>
      <Box variant="small" display="block">
        {t('triage.sure', { percent: percentOf(confidence) })} · {t(`triage.${by}`)}
        {words.length > 0 && ` · ${t('triage.words')}: ${words.join(', ')}`}
      </Box>
      <SimilarTickets label="triage.similar" tickets={similar} />
      {state === 'waiting' && onFollow && (
        <Button ariaLabel={t('triage.applyOf', { aspect, value })} loading={sending} onClick={onFollow}>
          {t('triage.apply')}
        </Button>
      )}
    </SpaceBetween>
  );
};
