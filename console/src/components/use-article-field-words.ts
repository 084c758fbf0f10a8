import { date } from '../format.ts';
import { isMessageKey } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import { usePerson } from './me.tsx';
import { useNames } from './use-names.ts';

const renamed: Partial<Record<string, string>> = {
  serviceIds: 'services',
  customerIds: 'customers',
  ownerId: 'owner',
};

/** What the fields of an article are called (`texts.tr.steps` is “Steps (Türkçe)”), and their values in words. */
export const useArticleFieldWords = () => {
  const { t, language } = useMessages();
  const names = useNames(usePerson());
  const known = (key: string, otherwise: string) => (isMessageKey(key) ? t(key) : otherwise);
  const valueOf = (field: string, value: string): string => {
    if (field === 'serviceIds') return names.service(value);
    if (field === 'customerIds') return names.customer(value);
    if (field === 'ownerId') return names.user(value);
    if (field === 'reviewAt') return date(language, value);
    return field === 'kind' || field === 'audience' ? known(`article.${value}`, value) : value;
  };
  return {
    name: (path: string): string => {
      const [first = '', inLanguage = '', part = first] = path.split('.');
      const name = known(`article.${renamed[part] ?? part}`, path);
      const called = known(`article.language.${inLanguage}`, '');
      return called === '' ? name : `${name} (${called})`;
    },
    /** Each line of a value: of a list, each line is an entry. */
    value: (field: string, text: string): string =>
      text
        .split('\n')
        .map((line) => (line === '' ? line : valueOf(field, line)))
        .join('\n'),
  };
};
