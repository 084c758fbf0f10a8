import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useTriage } from '../api/triage.ts';
import type { Ticket } from '../api/types.ts';
import { absoluteTime } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { type Finding, findingsOf, followingOf } from '../models/triage.ts';
import { FindingView } from './finding-view.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { SimilarTickets } from './similar-tickets.tsx';
import { useAspectWords } from './use-aspect-words.ts';
import { useGiveCommand } from './use-give-command.ts';

type Props = { ticket: Ticket; shownId: string; names: Names };

/** What triage said of the call, how sure it was and why, and what of that waits for a person. */
export const TriagePanel = ({ ticket, shownId, names }: Props) => {
  const { t, language } = useMessages();
  const words = useAspectWords(names);
  const { data: triage, error } = useTriage(ticket);
  const { give, sending, thrown } = useGiveCommand({ ticket, shownId });
  if (triage?.at === undefined && error === null) return null;
  const findings = triage ? findingsOf(triage, ticket) : [];
  const follow = (finding: Finding) => {
    const command = followingOf(finding);
    if (!ticket.commands.includes(command.name)) return undefined;
    const name = t(finding.aspect === 'groupId' ? 'command.assign' : 'command.classify');
    return () => give(command, t('ticket.done', { command: name }));
  };
  return (
    <Container header={<Header variant="h2">{t('triage.title')}</Header>}>
      <SpaceBetween size="s">
        {(thrown ?? error) !== null && <ProblemAlert thrown={thrown ?? error} />}
        {triage?.at !== undefined && (
          <Box variant="small" color="text-body-secondary">
            {t('triage.at', { when: absoluteTime(language, triage.at) })}
          </Box>
        )}
        {findings.length === 0 ? (
          <Box>{t('triage.none')}</Box>
        ) : (
          <ul className="hits" aria-label={t('triage.title')}>
            {findings.map((finding) => (
              <li key={finding.aspect}>
                <FindingView
                  finding={finding}
                  aspect={words.aspect(finding.aspect)}
                  value={words.value(finding)}
                  sending={sending}
                  onFollow={follow(finding)}
                />
              </li>
            ))}
          </ul>
        )}
        <SimilarTickets label="triage.duplicates" tickets={triage?.duplicates ?? []} />
      </SpaceBetween>
    </Container>
  );
};
