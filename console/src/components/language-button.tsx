import Button from '@cloudscape-design/components/button';
import { useMessages } from '../messages/language.tsx';

export const LanguageButton = () => {
  const { t, language, choose } = useMessages();
  return (
    <Button variant="link" onClick={() => choose(language === 'tr' ? 'en' : 'tr')}>
      {t('language.other')}
    </Button>
  );
};
