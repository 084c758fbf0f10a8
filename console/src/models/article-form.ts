import type { ArticleContent } from '../api/types.ts';
import type { Language } from '../messages/catalogue.ts';

export const languages = ['tr', 'en'] as const satisfies readonly Language[];
/** What an article says in one language, in the order in which it is read; all but the title is Markdown. */
export const textFields = ['title', 'symptoms', 'cause', 'workaround', 'steps'] as const;
export type TextField = (typeof textFields)[number];
export const articleKinds = ['known-error', 'how-to'] as const;
export const articleAudiences = ['requester', 'agents'] as const;
export type TextForm = Record<TextField, string>;

/** What is typed into an article's form: empty texts where nothing was given. */
export type ArticleForm = {
  kind: ArticleContent['kind'];
  audience: ArticleContent['audience'];
  serviceIds: string[];
  customerIds: string[];
  /** One a line. */
  phrases: string;
  ownerId: string;
  /** A day in the writer's own time zone: `2026-03-02`. */
  reviewOn: string;
  texts: Record<Language, TextForm>;
};

const emptyText: TextForm = { title: '', symptoms: '', cause: '', workaround: '', steps: '' };

/** A form that nothing has been typed into; whoever writes an article looks after it. */
export const emptyArticle = (ownerId: string): ArticleForm => ({
  kind: 'known-error',
  audience: 'requester',
  serviceIds: [],
  customerIds: [],
  phrases: '',
  ownerId,
  reviewOn: '',
  texts: { tr: emptyText, en: emptyText },
});

/** The day of an instant in the time zone of this machine. */
const dayOf = (at: string): string => new Intl.DateTimeFormat('sv-SE').format(new Date(at));

/** The form of an article as it stands. */
export const articleFormOf = (content: ArticleContent): ArticleForm => ({
  kind: content.kind,
  audience: content.audience,
  serviceIds: content.serviceIds,
  customerIds: content.customerIds,
  phrases: content.phrases.join('\n'),
  ownerId: content.ownerId ?? '',
  reviewOn: content.reviewAt === undefined ? '' : dayOf(content.reviewAt),
  texts: { tr: { ...emptyText, ...content.texts.tr }, en: { ...emptyText, ...content.texts.en } },
});

/** Whether nothing at all was written in a language. */
export const isEmptyText = (text: TextForm): boolean =>
  textFields.every((field) => text[field].trim() === '');

/** The required fields that are still empty: a title wherever something was written, and one language at least. */
export const missingOfArticle = ({ texts }: ArticleForm, own: Language): string[] => {
  const written = languages.filter((language) => !isEmptyText(texts[language]));
  return (written.length === 0 ? [own] : written)
    .filter((language) => texts[language].title.trim() === '')
    .map((language) => `texts.${language}.title`);
};

/** The article as the API takes it: fields that were left empty are left out, and so is a language without any. */
export const articleContentOf = (form: ArticleForm): ArticleContent => ({
  kind: form.kind,
  audience: form.audience,
  serviceIds: form.serviceIds,
  customerIds: form.customerIds,
  phrases: form.phrases
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== ''),
  ...(form.ownerId !== '' && { ownerId: form.ownerId }),
  ...(form.reviewOn !== '' && { reviewAt: new Date(`${form.reviewOn}T00:00`).toISOString() }),
  texts: {
    ...(!isEmptyText(form.texts.tr) && { tr: articleTextOf(form.texts.tr) }),
    ...(!isEmptyText(form.texts.en) && { en: articleTextOf(form.texts.en) }),
  },
});

/** The text as the API takes it. */
export const articleTextOf = (text: TextForm): NonNullable<ArticleContent['texts']['tr']> => {
  const cause = text.cause.trim();
  const workaround = text.workaround.trim();
  return {
    title: text.title.trim(),
    symptoms: text.symptoms.trim(),
    ...(cause !== '' && { cause }),
    ...(workaround !== '' && { workaround }),
    steps: text.steps.trim(),
  };
};

const textPaths = languages.flatMap((language) => textFields.map((field) => `texts.${language}.${field}`));
const fieldPaths = ['serviceIds', 'customerIds', 'phrases', 'ownerId', 'reviewAt', ...textPaths];

/** Whether what was refused is shown at a field: it is of its path, of a part of it (`phrases.3`), or of its language. */
const isAt = (refused: string, path: string): boolean =>
  refused === path || refused.startsWith(`${path}.`) || path === `${refused}.title`;

/** What was refused at a field of the form, by its path in the article. */
export const errorAt = (refused: Record<string, string>, path: string): string | undefined =>
  Object.entries(refused).find(([name]) => isAt(name, path))?.[1];

/** Those of the refused paths that the form shows at its fields. */
export const shownPaths = (refused: readonly string[]): string[] =>
  refused.filter((name) => fieldPaths.some((path) => isAt(name, path)));
