import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useMessages } from '../messages/language.tsx';

/** Shown when not even the configuration can be read. */
export const NotReachable = () => {
  const { t } = useMessages();
  return (
    <main className="door">
      <Alert
        type="error"
        header={t('app.name')}
        action={<Button onClick={() => location.reload()}>{t('problem.retry')}</Button>}
      >
        {t('problem.network')}
      </Alert>
    </main>
  );
};
