import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { translate, type Language, type MessageKey, type MessageParams } from './catalogue.ts';
import { readPreference, writePreference } from '../preferences.ts';

type Messages = {
  language: Language;
  t: (key: MessageKey, params?: MessageParams) => string;
  /** The text of a record that exists in both languages. */
  pick: (text: { tr: string; en: string }) => string;
  choose: (language: Language) => void;
  /** Takes the person's own language unless this browser has chosen one. */
  suggest: (language: Language) => void;
};

const LanguageContext = createContext<Messages | undefined>(undefined);

const isLanguage = (text: string | undefined): text is Language => text === 'tr' || text === 'en';
const chosen = (): Language | undefined => {
  const stored = readPreference('language');
  return isLanguage(stored) ? stored : undefined;
};
const ofBrowser = (): Language => (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'tr');

/** Gives every screen its language; the choice is kept per browser and shown in `<html lang>`. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState<Language>(() => chosen() ?? ofBrowser());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const messages = useMemo<Messages>(
    () => ({
      language,
      t: (key, params) => translate(language, key, params),
      pick: (text) => text[language],
      choose: (next) => {
        writePreference('language', next);
        setLanguage(next);
      },
      suggest: (own) => {
        if (chosen() === undefined) setLanguage(own);
      },
    }),
    [language],
  );
  return <LanguageContext value={messages}>{children}</LanguageContext>;
};

/** The reader's language and its messages. */
export const useMessages = (): Messages => {
  const messages = useContext(LanguageContext);
  if (messages === undefined) throw new Error('LanguageProvider is missing');
  return messages;
};
