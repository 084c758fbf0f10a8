import * as z from 'zod/mini';
import type { ArticleForm } from './article-form.ts';

const text = z.object({
  title: z.string(),
  symptoms: z.string(),
  cause: z.string(),
  workaround: z.string(),
  steps: z.string(),
});
const draft = z.object({
  /** When it was typed, in ms since the epoch. */
  at: z.number(),
  /** The version that was on the page; 0 for a new article. */
  version: z.number(),
  form: z.object({
    kind: z.enum(['known-error', 'how-to']),
    audience: z.enum(['requester', 'agents']),
    serviceIds: z.array(z.string()),
    customerIds: z.array(z.string()),
    phrases: z.string(),
    ownerId: z.string(),
    reviewOn: z.string(),
    texts: z.object({ tr: text, en: text }),
  }),
});

/** What was typed into an article's form and not saved. */
export type ArticleDraft = { at: number; version: number; form: ArticleForm };

/** A draft as this browser kept it; undefined where it kept none, or one of an older form. */
export const draftOf = (stored: string | undefined): ArticleDraft | undefined => {
  try {
    const parsed = draft.safeParse(JSON.parse(stored ?? ''));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};
