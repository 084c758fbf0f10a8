import { micromark } from 'micromark';
import type { Html } from './html.ts';

/** A mail has no pictures: whoever looks at it is not to be told to somebody's server. */
const withoutPictures = { disable: { null: ['labelStartImage'] } };

/** Markdown (CommonMark) laid out as HTML: tags inside are shown as they were typed, links lead to web and mail only. */
export const markdown = (text: string): Html => ({
  markup: micromark(text, { extensions: [withoutPictures] }),
});
