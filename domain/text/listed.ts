/** The phrases of a text that parts them by commas, so that long lists stay readable. */
export const listed = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());
