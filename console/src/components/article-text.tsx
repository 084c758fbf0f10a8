import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ArticleText as Text } from '../api/types.ts';
import type { Language } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import { ArticleWords } from './article-words.tsx';

/** In the order in which somebody with a problem reads them. */
const parts = ['symptoms', 'cause', 'workaround', 'steps'] as const;

type Props = {
  text: Text;
  language: Language;
  /** Smaller where an article stands inside something else. */
  headings?: 'h2' | 'h3';
};

/** What an article says in one of its languages. */
export const ArticleText = ({ text, language, headings = 'h2' }: Props) => {
  const { t } = useMessages();
  const written = parts.flatMap((part) => {
    const words = text[part] ?? '';
    return words === '' ? [] : [{ part, words }];
  });
  return (
    <SpaceBetween size="m">
      {written.map(({ part, words }) => (
        <section key={part} aria-label={t(`article.${part}`)}>
          <Box variant={headings}>{t(`article.${part}`)}</Box>
          <ArticleWords text={words} lang={language} />
        </section>
      ))}
      {text.steps === '' && <Box color="text-body-secondary">{t('article.withoutSteps')}</Box>}
    </SpaceBetween>
  );
};
