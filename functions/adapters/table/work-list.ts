const endOfTimeMs = 9_999_999_999_999;

/** The sort values of work lists: open work first, by when it must be touched next; then the rest, newest first. */
export const openOnes = (touchBy: string): string => `0#${touchBy}`;

/** `endedMs`: ms since the epoch. */
export const afterOpenOnes = (endedMs: number): string =>
  `1#${String(endOfTimeMs - endedMs).padStart(13, '0')}`;
