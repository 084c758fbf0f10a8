import { article, type Article, articleContent, type ArticleContent } from './article.ts';

/** A sound article's content for tests: for everybody, in Turkish. */
export const sampleContent = (over: Partial<ArticleContent> = {}): ArticleContent =>
  articleContent.parse({
    audience: 'requester',
    serviceIds: ['email'],
    texts: {
      tr: {
        title: 'Outlook profili yüklenemiyor',
        symptoms: 'Outlook açılmıyor, profil yüklenemedi diyor.',
        steps: '1. Outlook’u kapatın.\n2. Yeni profil ekleyin.',
      },
    },
    phrases: ['outlook açılmıyor'],
    ...over,
  });

/** A published article in its first version. */
export const sampleArticle = (over: Partial<Article> = {}): Article =>
  article.parse({
    ...sampleContent(),
    id: 'outlook-profile',
    version: 1,
    status: 'published',
    createdAt: '2026-11-20T09:00:00.000Z',
    createdBy: 'elif',
    updatedAt: '2026-11-20T09:00:00.000Z',
    updatedBy: 'elif',
    publishedAt: '2026-11-20T09:00:00.000Z',
    publishedBy: 'elif',
    ...over,
  });
