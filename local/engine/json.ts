import * as z from 'zod';

/** Anything that JSON can say. */
export const json = z.json();
export type Json = z.infer<typeof json>;
export type Variables = Record<string, Json>;
