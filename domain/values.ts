import * as z from 'zod';

/** A UTC instant as ISO 8601 text with milliseconds; such texts sort by time. */
export const instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof instant>;

/** Ids are short texts that are safe in keys, paths and execution names. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);

export const locale = z.enum(['tr', 'en']);
export type Locale = z.infer<typeof locale>;

/** One text a reader may want in either language of the desk. */
export const bilingual = z.strictObject({ tr: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** The instant of a count of milliseconds since the epoch. */
export const instantOf = (epochMs: number): Instant => new Date(epochMs).toISOString();

/** Milliseconds since the epoch of an instant. */
export const epochMsOf = (at: Instant): number => Date.parse(at);

/** A source of the current time, in ms since the epoch; injected, never read at module load. */
export type Clock = () => number;
