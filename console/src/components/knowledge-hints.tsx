import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { useState } from 'react';
import { useArticle, useKnowledgeSearch } from '../api/knowledge.ts';
import type { KnowledgeHit } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { ArticleText } from './article-text.tsx';
import { Marked } from './marked.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { useSettled } from './use-settled.ts';
import { Waiting } from './waiting.tsx';

/** How long the title has to stand still before it is searched for, in ms; how many letters it has at least; how many fit. */
const settledMs = 350;
const fewestLetters = 3;
const longestQuery = 200;
const shown = 3;

/**
 * The articles that fit the title that is being typed: perhaps the call need not be opened. They unfold where they stand, so
 * that nothing typed is lost. Where nothing fits, or may be offered, there is nothing to see.
 */
export const KnowledgeHints = ({ title }: { title: string }) => {
  const { t } = useMessages();
  const settled = useSettled(title.trim().slice(0, longestQuery), settledMs);
  const q = settled.length < fewestLetters ? '' : settled;
  const { data: hits = [] } = useKnowledgeSearch({ q, limit: shown });
  const hidden = q === '' || hits.length === 0;
  return (
    <div {...(!hidden && { className: 'preview' })}>
      <div role="status">{!hidden && <Box variant="awsui-key-label">{t('knowledge.hints')}</Box>}</div>
      {!hidden && hits.map((hit) => <Hint key={hit.id} hit={hit} />)}
    </div>
  );
};

const Hint = ({ hit: { id, locale, highlights } }: { hit: KnowledgeHit }) => {
  const [open, setOpen] = useState(false);
  return (
    <ExpandableSection
      headerText={
        <span lang={locale} dir="auto">
          <Marked pieces={highlights.title} />
        </span>
      }
      variant="footer"
      expanded={open}
      onChange={({ detail }) => setOpen(detail.expanded)}
    >
      {open && <HintArticle id={id} locale={locale} />}
    </ExpandableSection>
  );
};

const HintArticle = ({ id, locale }: Pick<KnowledgeHit, 'id' | 'locale'>) => {
  const { t } = useMessages();
  const { data: article, error, refetch } = useArticle(id);
  const text = article?.texts[locale];
  if (error !== null) return <ProblemAlert thrown={error} onRetry={() => void refetch()} />;
  return text === undefined ? (
    <Waiting label={t('app.loading')} />
  ) : (
    <ArticleText text={text} language={locale} headings="h3" />
  );
};
