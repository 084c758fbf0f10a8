import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { locale, type Locale } from '../../domain/values.ts';

/**
 * The language of a page: an explicit wish first (`?lang=`, `ui_locales`: languages in order of liking, separated by
 * spaces), then `Accept-Language` (RFC 9110 12.5.4). Who wishes nothing reads Turkish; who wants a language that the
 * desk doesn't speak reads English.
 */
export function languageOf(request: Pick<IncomingMessage, 'headers'>, wish?: string): Locale {
  const wished = (wish ?? '')
    .split(' ')
    .map((tag) => locale.safeParse(tag.slice(0, 2).toLowerCase()))
    .find((parsed) => parsed.success);
  if (wished !== undefined) return wished.data;
  const accepted = new Negotiator({ headers: request.headers }).language([...locale.options]);
  return locale.catch('en').parse(accepted);
}
