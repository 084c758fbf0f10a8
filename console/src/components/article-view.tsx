import Alert from '@cloudscape-design/components/alert';
import Container from '@cloudscape-design/components/container';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Article, PublishedArticle } from '../api/types.ts';
import type { Language } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import { isDeskArticle, languagesOf } from '../models/knowledge.ts';
import { ArticleCommands } from './article-commands.tsx';
import { ArticleFacts } from './article-facts.tsx';
import { ArticleStatus } from './article-status.tsx';
import { ArticleText } from './article-text.tsx';
import { ArticleVersions } from './article-versions.tsx';
import { OpenCallOffer } from './open-call-offer.tsx';
import { usePerson } from './me.tsx';
import { useNames } from './use-names.ts';
import { useTitle } from './use-title.ts';

type Props = { article: Article | PublishedArticle };

/** One article: for callers what to do, for the desk also how it stands, how it fared and how it came to be. */
export const ArticleView = ({ article }: Props) => {
  const [search] = useSearchParams();
  const names = useNames(usePerson());
  const { language, languages, choose } = useArticleLanguage(article);
  const text = article.texts[language];
  const desk = isDeskArticle(article) ? article : undefined;
  const title = text?.title ?? '';
  useTitle(title);
  return (
    <SpaceBetween size="l">
      <Header variant="h1" {...(desk && { info: <ArticleStatus status={desk.status} /> })}>
        <span dir="auto" lang={language}>
          {title}
        </span>
      </Header>
      {desk && <Standing article={desk} />}
      {desk && <ArticleCommands article={desk} />}
      <Grid
        gridDefinition={[{ colspan: { default: 12, m: desk ? 8 : 12 } }, { colspan: { default: 12, m: 4 } }]}
      >
        <SpaceBetween size="l">
          <Container>
            <SpaceBetween size="m">
              <LanguageSwitch language={language} languages={languages} onChoose={choose} />
              {text && <ArticleText text={text} language={language} />}
            </SpaceBetween>
          </Container>
          {desk ? (
            <ArticleVersions article={desk} names={names} />
          ) : (
            <OpenCallOffer asks="knowledge.notHelped" title={search.get('q') ?? title} />
          )}
        </SpaceBetween>
        {desk && <ArticleFacts article={desk} names={names} />}
      </Grid>
    </SpaceBetween>
  );
};

/** Which language an article is read in: the reader's own, until another is chosen. */
const useArticleLanguage = ({ texts }: Props['article']) => {
  const { language: own } = useMessages();
  const [chosen, choose] = useState<Language>();
  const languages = languagesOf(texts, own);
  const [first = own] = languages;
  return { language: chosen !== undefined && texts[chosen] ? chosen : first, languages, choose };
};

type SwitchProps = {
  language: Language;
  languages: readonly Language[];
  onChoose: (language: Language) => void;
};

/** Where there is a choice, it is offered; where there is none and it is not the reader's language, that is said. */
const LanguageSwitch = ({ language, languages, onChoose }: SwitchProps) => {
  const { t, language: own } = useMessages();
  if (languages.length > 1)
    return (
      <SegmentedControl
        label={t('article.language')}
        selectedId={language}
        options={languages.map((id) => ({ id, text: t(`article.language.${id}`) }))}
        onChange={({ detail }) => onChoose(detail.selectedId === 'en' ? 'en' : 'tr')}
      />
    );
  return language === own ? null : <Alert type="info">{t('article.fallback')}</Alert>;
};

/** What whoever works on it has to know first. */
const Standing = ({ article }: { article: Article }) => {
  const { t } = useMessages();
  const { status, publishedVersion, returnedBecause, version } = article;
  const newer = publishedVersion !== undefined && publishedVersion !== version;
  return (
    <>
      {returnedBecause !== undefined && status === 'draft' && (
        <Alert type="warning">
          <span className="words">{t('article.returned', { reason: returnedBecause })}</span>
        </Alert>
      )}
      {newer && (
        <Alert type="info">
          {t('article.newer', { status: t(`article.${status}`), version: publishedVersion })}
        </Alert>
      )}
    </>
  );
};
