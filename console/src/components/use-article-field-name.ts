import { isMessageKey } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';

const renamed: Partial<Record<string, string>> = {
  serviceIds: 'services',
  customerIds: 'customers',
  ownerId: 'owner',
};

/** What a field of an article is called: `texts.tr.steps` is “Steps (Türkçe)”. */
export const useArticleFieldName = (): ((path: string) => string) => {
  const { t } = useMessages();
  return (path) => {
    const [first = '', language = '', part = first] = path.split('.');
    const key = `article.${renamed[part] ?? part}`;
    const name = isMessageKey(key) ? t(key) : part;
    const inLanguage = `article.language.${language}`;
    return isMessageKey(inLanguage) ? `${name} (${t(inLanguage)})` : name;
  };
};
