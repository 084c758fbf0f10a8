import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useArticleVersions } from '../api/knowledge.ts';
import type { Article, ArticleVersion } from '../api/types.ts';
import { absoluteTime } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { ArticleChanges } from './article-changes.tsx';
import { ArticleStatus } from './article-status.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { Waiting } from './waiting.tsx';

type Props = { article: Article; names: Names };

/** How an article came to be what it is, newest version first, each with what it changed. */
export const ArticleVersions = ({ article: { id, version }, names }: Props) => {
  const { t } = useMessages();
  const { data: versions, error } = useArticleVersions(id, version);
  return (
    <Container header={<Header variant="h2">{t('article.versions')}</Header>}>
      {error !== null && <ProblemAlert thrown={error} />}
      {versions === undefined && error === null && <Waiting label={t('app.loading')} />}
      <SpaceBetween size="s">
        {(versions ?? []).toReversed().map((one) => (
          <Version key={one.version} id={id} of={one} names={names} />
        ))}
      </SpaceBetween>
    </Container>
  );
};

type VersionProps = { id: string; of: ArticleVersion; names: Names };

const Version = ({ id, of: { version, status, updatedAt, updatedBy }, names }: VersionProps) => {
  const { t, language } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={t('article.version', { version })}>
      <Box fontWeight="bold" display="inline">
        {t('article.version', { version })}
      </Box>{' '}
      <ArticleStatus status={status} />
      <Box variant="small" display="block" color="text-body-secondary">
        <time dateTime={updatedAt}>{absoluteTime(language, updatedAt)}</time> ·{' '}
        <bdi>{names.user(updatedBy)}</bdi>
      </Box>
      {version > 1 && (
        <ExpandableSection
          headerText={t('article.changes', { version })}
          variant="footer"
          expanded={open}
          onChange={({ detail }) => setOpen(detail.expanded)}
        >
          {open && <ArticleChanges id={id} from={version - 1} to={version} />}
        </ExpandableSection>
      )}
    </section>
  );
};
