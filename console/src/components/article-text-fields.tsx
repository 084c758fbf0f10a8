import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Grid from '@cloudscape-design/components/grid';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useDeferredValue, useState } from 'react';
import type { Language } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import { articleTextOf, isEmptyText, type TextField, textFields } from '../models/article-form.ts';
import type { ArticleFormPart } from './article-field.ts';
import { ArticleText } from './article-text.tsx';

type Props = ArticleFormPart & { language: Language };

const rows = { symptoms: 3, cause: 2, workaround: 4, steps: 8 } as const;

/** An article in one language, and beside it how it will be read. What has nothing wrong may be folded away. */
export const ArticleTextFields = ({ form, change, errorOf, language }: Props) => {
  const { t, language: own } = useMessages();
  const text = form.texts[language];
  const [open, setOpen] = useState(language === own || !isEmptyText(text));
  const wrong = textFields.some((field) => errorOf(`texts.${language}.${field}`) !== undefined);
  const write = (field: TextField, words: string) =>
    change({ texts: { ...form.texts, [language]: { ...text, [field]: words } } });
  return (
    <ExpandableSection
      variant="container"
      headerText={t(`article.language.${language}`)}
      expanded={open || wrong}
      onChange={({ detail }) => setOpen(detail.expanded)}
    >
      <Grid gridDefinition={[{ colspan: { default: 12, s: 6 } }, { colspan: { default: 12, s: 6 } }]}>
        <SpaceBetween size="m">
          {textFields.map((field) => (
            <TextControl
              key={field}
              field={field}
              words={text[field]}
              error={errorOf(`texts.${language}.${field}`)}
              onChange={(words) => write(field, words)}
            />
          ))}
        </SpaceBetween>
        <Preview form={form} language={language} />
      </Grid>
    </ExpandableSection>
  );
};

type ControlProps = {
  field: TextField;
  words: string;
  error: string | undefined;
  onChange: (words: string) => void;
};

const TextControl = ({ field, words, error, onChange }: ControlProps) => {
  const { t } = useMessages();
  return (
    <FormField
      label={t(`article.${field}`)}
      stretch
      errorText={error}
      {...(field === 'steps' && { constraintText: t('article.markdown') })}
    >
      {field === 'title' ? (
        <Input value={words} ariaRequired onChange={({ detail }) => onChange(detail.value)} />
      ) : (
        <Textarea value={words} rows={rows[field]} onChange={({ detail }) => onChange(detail.value)} />
      )}
    </FormField>
  );
};

/** It follows what is typed as fast as it can be drawn. */
const Preview = ({ form, language }: Pick<Props, 'form' | 'language'>) => {
  const { t } = useMessages();
  const text = useDeferredValue(form.texts[language]);
  return (
    <section className="preview" aria-label={`${t('article.preview')}: ${t(`article.language.${language}`)}`}>
      <Box variant="awsui-key-label">{t('article.preview')}</Box>
      {isEmptyText(text) ? (
        <Box color="text-body-secondary">{t('article.previewEmpty')}</Box>
      ) : (
        <>
          <Box variant="h2" tagOverride="p">
            <span lang={language} dir="auto">
              {text.title}
            </span>
          </Box>
          <ArticleText text={articleTextOf(text)} language={language} headings="h3" />
        </>
      )}
    </section>
  );
};
