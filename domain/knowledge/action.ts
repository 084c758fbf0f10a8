import * as z from 'zod';

/** What people do with an article. */
export const articleAction = z.enum(['save', 'submit', 'return', 'publish', 'retire']);
export type ArticleAction = z.infer<typeof articleAction>;
