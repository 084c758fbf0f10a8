import type * as z from 'zod';
import type { articleContent } from '../../../domain/knowledge/article.ts';
import { type Article, article } from '../../../domain/knowledge/article.ts';

type Written = { id: string } & Omit<z.input<typeof articleContent>, 'audience'> &
  Partial<Pick<z.input<typeof articleContent>, 'audience'>>;

/** An article as it was written by level 2, reviewed and published in the year before. */
export const published = (written: Written): Article =>
  article.parse({
    audience: 'requester',
    ownerId: 'elif-ozturk',
    reviewAt: '2027-03-01T06:00:00.000Z',
    ...written,
    version: 3,
    status: 'published',
    createdAt: '2025-10-06T06:30:00.000Z',
    createdBy: 'elif-ozturk',
    updatedAt: '2025-10-09T07:15:00.000Z',
    updatedBy: 'emre-sahin',
    publishedAt: '2025-10-09T07:15:00.000Z',
    publishedBy: 'emre-sahin',
  });
