import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../values.ts';

export type Params = Readonly<Record<string, string | number>>;
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;
export type Translate<Key extends string> = (locale: Locale, key: Key, params?: Params) => string;

/** The regional conventions behind each of the desk's languages. */
export const regional = { tr: 'tr-TR', en: 'en-GB' } as const satisfies Record<Locale, string>;

/**
 * A reader of one pair of catalogues: ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/),
 * compiled when first used. `<` has no meaning in them; whoever writes HTML escapes the result.
 *
 * @throws FormatError when a placeholder of the message is not among `params`
 */
export const translator = <Key extends string>(
  catalogues: Readonly<Record<Locale, Catalogue<Key>>>,
): Translate<Key> => {
  const compiled = { tr: new Map<Key, IntlMessageFormat>(), en: new Map<Key, IntlMessageFormat>() };
  return (locale, key, params = {}) => {
    const known = compiled[locale].get(key);
    const message =
      known ?? new IntlMessageFormat(catalogues[locale][key], regional[locale], {}, { ignoreTag: true });
    if (!known) compiled[locale].set(key, message);
    return String(message.format(params));
  };
};
