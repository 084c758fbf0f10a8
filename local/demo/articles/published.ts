import type * as z from 'zod';
import { type Article, article, type articleContent } from '../../../domain/knowledge/article.ts';

type Content = z.input<typeof articleContent>;

/** `phrases`: parted by commas; for requesters unless it says otherwise. */
type Written = { id: string; phrases: string } & Omit<Content, 'audience' | 'phrases'> &
  Partial<Pick<Content, 'audience'>>;

/** An article as it was written by level 2, reviewed and published in the year before. */
export const published = ({ phrases, ...written }: Written): Article =>
  article.parse({
    audience: 'requester',
    ownerId: 'elif-ozturk',
    reviewAt: '2027-03-01T06:00:00.000Z',
    ...written,
    phrases: phrases.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim()),
    version: 3,
    status: 'published',
    createdAt: '2025-10-06T06:30:00.000Z',
    createdBy: 'elif-ozturk',
    updatedAt: '2025-10-09T07:15:00.000Z',
    updatedBy: 'emre-sahin',
    publishedAt: '2025-10-09T07:15:00.000Z',
    publishedBy: 'emre-sahin',
  });
