import { useEffect } from 'react';
import { useMessages } from '../messages/language.tsx';

/** Names the browser's tab after what it shows. */
export const useTitle = (title: string): void => {
  const { t } = useMessages();
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
};
