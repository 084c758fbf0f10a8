import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';
import { tr } from './tr/index.ts';

export type Language = 'tr' | 'en';
/** Turkish is the first language of the desk: its catalogue says which messages there are. */
export type MessageKey = keyof typeof tr;
export type MessageParams = Record<string, string | number>;

export const catalogues: Record<Language, Record<MessageKey, string>> = { tr, en };

const parsed = new Map<string, IntlMessageFormat>();

const formatOf = (language: Language, key: MessageKey): IntlMessageFormat => {
  const name = `${language} ${key}`;
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const format = new IntlMessageFormat(catalogues[language][key], language, undefined, { ignoreTag: true });
  parsed.set(name, format);
  return format;
};

/** A message in ICU syntax, in the reader's language, its placeholders filled. */
export const translate = (language: Language, key: MessageKey, params?: MessageParams): string =>
  String(formatOf(language, key).format(params));

/** Whether a text that was put together at run time names a message. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(tr, key);
